"""What has come before is told from what is new, within bounds."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given, strategies as st

from trunkline import UNSET
from trunkline.payload import SeenIds


@given(st.lists(st.integers(0, 20) | st.text(max_size=2), max_size=60))
def test_an_id_comes_once(ids: list[object]) -> None:
    """For any order of ids, each is new the first time only; a number and its digits are one id, and nothing is none."""
    seen, known = SeenIds(), set[str]()
    ids = [one for one in ids if one != ""]
    for one in ids:
        assert seen.again(one) is (str(one) in known)
        known.add(str(one))


@pytest.mark.parametrize("parts", [(), (None,), ("",), (UNSET, None)])
def test_what_names_nothing_has_not_come_before(parts: tuple[object, ...]) -> None:
    """Two events without an id are two events: neither is dropped for the other."""
    seen = SeenIds()
    assert not seen.again(*parts)
    assert not seen.again(*parts)


NAMES = st.lists(st.text(), max_size=3).filter(any)


@given(NAMES, NAMES)
def test_values_that_name_an_event_together_are_not_run_together(first: list[str], second: list[str]) -> None:
    """`("a", "bc")` and `("ab", "c")` are two ids."""
    seen = SeenIds()
    seen.again(*first)
    assert seen.again(*second) is (first == second)


def test_the_store_is_bounded_by_number_and_age() -> None:
    """The oldest go first, and none stays longer than it should, also while the same one comes again and again."""
    now = [0.0]
    seen = SeenIds(most=3, seconds=10, clock=lambda: now[0])
    assert [seen.again(one) for one in (1, 2, 3, 4, 1)] == [False] * 5
    assert len(seen) == 3
    now[0] = 9.9
    assert seen.again(4)
    now[0] = 10.0
    assert not seen.again(4)
    assert len(seen) == 1


def test_threads_share_it() -> None:
    """Of many threads that ask about one id at once, one is told that it is new."""
    seen, told = SeenIds(), list[bool]()
    gate = threading.Barrier(16)

    def ask() -> None:
        gate.wait()
        told.append(seen.again("the same"))

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told.count(False) == 1


@pytest.mark.parametrize(("most", "seconds"), [(0, 1), (-1, 1), (1, 0), (1, float("nan"))])
def test_bounds_that_are_none_are_refused(most: int, seconds: float) -> None:
    """A store of nothing would call everything new."""
    with pytest.raises(ValueError, match="above 0"):
        SeenIds(most, seconds)
