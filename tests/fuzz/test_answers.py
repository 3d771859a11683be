"""Answers become what they say, or errors of the tree; walks give what was there."""

from __future__ import annotations

from fuzz_support import fuzz


def test_the_short_forms_find_nothing() -> None:
    """A part of all operations, two answers and four walks each."""
    found = fuzz("--direction client-answers --direction walks --short")
    assert found.returncode == 0, found.stdout + found.stderr
