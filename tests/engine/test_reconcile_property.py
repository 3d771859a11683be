"""Whatever a log does, no message is found that is not this one, and none is called absent that arrived."""

from __future__ import annotations

import pytest
from engine.doubts import DOUBTS, decided, drive

SOME = 1_500
"""What `make test` has time for; the same seed, so the same first doubts."""


@pytest.mark.timeout(900)
@pytest.mark.parametrize("doubts", [SOME, pytest.param(DOUBTS, marks=pytest.mark.real)])
@pytest.mark.parametrize("vendor", ["opentact", "voximplant", "avaamo"])
def test_no_verdict_is_wrong(vendor: str, doubts: int) -> None:
    """Over twenty thousand doubts, no Found and no Absent is wrong; most doubts of distinct messages are settled."""
    tally = drive(vendor, doubts // 3)
    if vendor != "avaamo":  # whose log has the agent's text, never the caller's
        assert decided(tally, vendor, "honest") >= 0.6
        assert tally[vendor, "honest", "Found"]
    assert tally[vendor, "honest", "Absent"]
