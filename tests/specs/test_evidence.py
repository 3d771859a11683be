"""Nothing in the specs is without the page that it rests on, and the counts are those that were committed."""

from __future__ import annotations

import pytest

import evidence


def test_nothing_is_without_and_the_counts_are_as_committed(capsys: pytest.CaptureFixture[str]) -> None:
    """Every operation, event and element is printed with its page; a change of the counts is a change of the file."""
    assert evidence.main() == 0
    printed = capsys.readouterr().out
    assert "bridgeCalls" in printed
    assert "Schedule" in printed


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("operation", "a", "certain", ["p"], ""), "no evidence"),
        (("operation", "a", "documented", [], ""), "no page"),
        (("operation", "a", "inferred", ["p"], ""), "looked for"),
        (("operation", "a", "inferred", ["p"], "page p"), ""),
    ],
)
def test_what_a_row_lacks_is_named(row: evidence.Row, said: str) -> None:
    """Each way to be without evidence is found when it is planted."""
    found = evidence.problem(row)
    assert said in found
    assert bool(found) == bool(said)
