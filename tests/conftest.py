"""What all tests share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

# A busy machine must not fail a test, and a failure must come back with the next run: time is no criterion here, and the
# examples are drawn from the test itself. `make soak` is where chance has its place.
settings.register_profile(
    "trunkline", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("trunkline")

# What tests run with pytest needs no schemathesis, whose plugin costs 2 seconds; this run is told by pyproject.toml.
os.environ.setdefault("PYTEST_ADDOPTS", "-p no:schemathesis")


@pytest.fixture
def uninstalled(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make a library look as if it were not installed, to modules of ours that are then imported anew."""

    def hide(library: str, *ours: str) -> None:
        for name in list(sys.modules):
            if name in ours or name.partition(".")[0] == library:
                monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, library, None)

    return hide
