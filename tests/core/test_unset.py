"""Absent is not null."""

from __future__ import annotations

import copy
import pickle

from trunkline_runtime.unset import UNSET, Unset


def test_one_instance() -> None:
    """Copies and pickles of UNSET are UNSET, so that `is` always works."""
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy([UNSET])[0] is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_reads_as_nothing() -> None:
    """It is falsy, not None, and prints as its name."""
    assert not UNSET
    assert UNSET is not None
    assert repr(UNSET) == str(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)
