"""What schemathesis did, counted from its report of events."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

TESTS = ("examples", "coverage", "fuzzing", "stateful")


@dataclass
class Phase:
    """What one phase did.

    Attributes:
        requests: How many requests it made.
        failures: How many scenarios failed.
        names: The operations that it called.
        sent: A hash over the requests, in order: two runs with one seed have the same.
    """

    requests: int = 0
    failures: int = 0
    names: set[str] = field(default_factory=set)
    sent: str = ""

    @property
    def operations(self) -> int:
        """How many operations it called."""
        return len(self.names)


def phases(report: Path) -> dict[str, Phase]:
    """Count what a report in NDJSON tells, phase by phase; empty where there is no report."""
    found: dict[str, Phase] = {}
    if not report.exists():
        return found
    with report.open(encoding="utf-8") as lines:
        for line in lines:
            scenario = json.loads(line).get("ScenarioFinished")
            if scenario is not None and scenario["phase"] in TESTS:
                _count(found.setdefault(scenario["phase"], Phase()), scenario)
    return found


def _count(phase: Phase, scenario: dict[str, Any]) -> None:
    phase.failures += scenario["status"] in ("failure", "error")
    recorder = scenario["recorder"]
    cases = recorder.get("cases", {})
    digest = hashlib.sha256(phase.sent.encode())
    for key, interaction in recorder.get("interactions", {}).items():
        request = interaction["request"]
        phase.requests += 1
        digest.update(json.dumps([request["method"], request["uri"].split("/", 3)[-1], request.get("body")]).encode())
        called = cases[key]["value"] if scenario["phase"] == "stateful" else None
        phase.names.add(f"{called['method']} {called['path']}" if called else recorder["label"])
    phase.sent = digest.hexdigest()


def table(counted: dict[str, Phase]) -> str:
    """Return the counts as lines of text."""
    lines = [f"   {'phase':10}{'operations':>11}{'requests':>10}{'failures':>10}  requests' hash"]
    for name, phase in counted.items():
        lines.append(f"   {name:10}{phase.operations:>11}{phase.requests:>10}{phase.failures:>10}  {phase.sent[:16]}")
    return "\n".join(lines)
