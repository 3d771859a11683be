"""The short form of `make fuzz-bytes`, and that it would find something."""

from __future__ import annotations

import random

from .fuzz_bytes import DOORS, Fuzz, run
from .mutations import mutated, mutated_json


def test_strange_bytes_at_every_door() -> None:
    """Every door takes its share, and lets nothing out but errors of the tree."""
    fuzz = run(seed=7, seconds=60, most=25)
    assert fuzz.findings == {}
    assert len(fuzz.counts) == len(DOORS)
    assert min(fuzz.counts.values()) >= 5


def test_a_fault_would_be_found() -> None:
    """An exception outside the tree is a finding, and so is work without end."""
    fuzz = Fuzz(random.Random(1))
    fuzz.check("door", lambda: {}["missing"], b"{}", (ValueError,))
    fuzz.check("door", lambda: sum(range(20_000_000)), b"{}", (ValueError,))
    kinds = sorted(fuzz.findings)
    assert len(kinds) == 2
    assert kinds[0].startswith("door: KeyError in test_fuzz_bytes.py")
    assert kinds[1] == "door: beyond its budget"


def test_a_seed_makes_the_same_inputs() -> None:
    """What was found once can be found again."""
    first, second = (random.Random(3) for _ in range(2))
    data = b'{"a": [1, {"b": "c"}]}'
    assert [mutated(first, data) for _ in range(50)] == [mutated(second, data) for _ in range(50)]
    assert [mutated_json(first, data) for _ in range(50)] == [mutated_json(second, data) for _ in range(50)]
