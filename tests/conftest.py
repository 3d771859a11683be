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


SLOW = 60.0
"""Seconds after which a test is named though it passed."""


class _AtOnce:
    """Names what failed, and what took long, when it happens: a run that is cut off tells nothing at its end."""

    def __init__(self, reporter: pytest.TerminalReporter) -> None:
        self._reporter = reporter

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Hear of one test."""
        if report.failed or report.duration > SLOW:
            word = "FAILED" if report.failed else "slow"
            self._reporter.write_line(f"\n{word} {report.nodeid} ({report.when}, {report.duration:.0f} s)")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Tell at once, in the process that prints."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(_AtOnce(reporter))


@pytest.fixture
def uninstalled(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make a library look as if it were not installed, to modules of ours that are then imported anew."""

    def hide(library: str, *ours: str) -> None:
        for name in list(sys.modules):
            if name in ours or name.partition(".")[0] == library:
                monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, library, None)

    return hide
