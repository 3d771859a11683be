"""What every direction of fuzzing takes and tells: `run(options) -> Summary`, one module a direction."""

from __future__ import annotations

import argparse
import os
import re
import time
from dataclasses import dataclass, field
from pathlib import Path

import trunkline_specs

ROOT = Path(__file__).parents[2]
VENDORS = tuple(trunkline_specs.vendors())
MODULES = {
    "client-requests": "fuzz.client_requests",
    "client-answers": "fuzz.client_answers",
    "walks": "fuzz.walks",
    "payloads": "fuzz.payloads",
    "call-flows": "fuzz.call_flows",
    "websocket": "fuzz.websocket_sessions",
    "credentials": "fuzz.credential_sources",
    "docs-pages": "fuzz.docs_pages",
    "plain-httpx": "fuzz.plain_httpx",
    "official-client": "fuzz.official_client",
    "prism": "fuzz.prism",
    "mock": "fuzz.mock_server",
}
"""The module of each direction, in the order of the table."""
LONGEST_FIRST = ("mock", "client-requests", "client-answers", "walks", "prism", "official-client")
"""Where a whole run begins, so that its processes end together."""


@dataclass
class Summary:
    """What a direction did.

    Attributes:
        direction: Its name.
        operations: How many operations, or other subjects, it looked at.
        cases: How many cases it made.
        seconds: How long it took.
        work: Seconds of CPU that it took, those of its processes included.
        findings: What is wrong, each with the command that repeats it.
        refused: Cases that the client rightly would not send.
        digest: Of all cases: the same for the same seed.
        note: Why it looked at nothing, if so.
    """

    direction: str
    operations: int = 0
    cases: int = 0
    seconds: float = 0.0
    work: float = 0.0
    findings: list[str] = field(default_factory=list)
    refused: int = 0
    digest: str = ""
    note: str = ""
    _began: float = field(default_factory=time.monotonic, repr=False)
    _spent: float = field(default_factory=lambda: sum(os.times()[:4]), repr=False)

    def found(self, finding: str) -> None:
        """Keep a finding and say it at once."""
        self.findings.append(finding)
        print(finding, flush=True)

    def finish(self) -> Summary:
        """Stop the clock."""
        self.seconds = time.monotonic() - self._began
        self.work = sum(os.times()[:4]) - self._spent
        return self

    def row(self) -> str:
        """Its line in a table."""
        return f"| `{self.direction}` | {self.operations} | {self.cases} | {self.seconds:.0f} | {len(self.findings)} |"

    def __str__(self) -> str:
        if self.note:
            return f"{self.direction}: left out, {self.note}"
        found = f"{len(self.findings)} findings" if self.findings else "nothing found"
        took = f"{self.seconds:.0f} s ({self.work:.0f} s of CPU)"
        told = f"{self.direction}: {self.operations} operations, {self.cases} cases, {took}: {found}"
        return f"{told}; requests {self.digest[:16]}" if self.digest else told


@dataclass(frozen=True)
class Options:
    """What can be chosen on the command line.

    Attributes:
        vendors: Which vendors.
        operations: A regular expression over operationIds, or `core` or `all` for the mock; empty for the usual choice.
        max_examples: Cases an operation; 0 for what the direction is used to.
        seed: Repeats a run.
        phases: Of schemathesis, for the mock.
        plant: A fault for the mock to have.
        short: As in `make test`: fewer cases.
        long: For a night: twenty times the usual cases.
        reports: Folder for reports, or nothing.
        guided: Seconds for which coverage leads each subject of a direction that draws its inputs; 0 for plain cases.
    """

    vendors: tuple[str, ...] = VENDORS
    operations: str = ""
    max_examples: int = 0
    seed: int = 1
    phases: str = "examples,coverage,fuzzing,stateful"
    plant: str = ""
    short: bool = False
    long: bool = False
    reports: str = ""
    guided: int = 0

    def wants(self, operation: str) -> bool:
        """Whether an operation was chosen."""
        return not self.operations or re.fullmatch(self.operations, operation) is not None

    def examples(self, usual: int, short: int) -> int:
        """How many cases to make."""
        return self.max_examples or (short if self.short else usual * (20 if self.long else 1))


PLANT = "kind=truncate;rate=0.5"


def parser() -> argparse.ArgumentParser:
    """The command line of all directions."""
    parser = argparse.ArgumentParser("python -m fuzz", description=__doc__)
    add = parser.add_argument
    add("--direction", action="append", choices=MODULES, help="only this direction; may repeat")
    add("--vendor", action="append", choices=VENDORS, help="only this vendor; may repeat")
    add("--operations", default="", metavar="REGEX", help="only these operationIds; for the mock also `core` or `all`")
    add("--max-examples", type=int, default=int(os.environ.get("FUZZ_EXAMPLES", "0")), help="per operation")
    add("--phases", default=Options.phases, help="schemathesis' phases, comma-separated (mock)")
    add("--seed", type=int, default=1, help="repeats a run")
    add("--plant", nargs="?", const=PLANT, default="", metavar="FAULT", help="plant a fault in the mock, to be found")
    add("--jobs", type=int, default=min(os.cpu_count() or 1, 2), help="directions side by side, each in its process")
    add("--short", action="store_true", help="few cases, as in `make test`")
    add("--write", default="", metavar="PAGE", help="write the numbers into this page, between its marks")
    add("--long", action="store_true", help="twenty times the usual cases: for a night")
    add("--reports", default="", metavar="FOLDER", help="write reports there")
    add("--guided", type=int, default=0, metavar="SECONDS", help="let coverage lead each subject for so long (atheris)")
    return parser


def options_of(given: argparse.Namespace) -> Options:
    """The options of a command line."""
    return Options(
        vendors=tuple(given.vendor or VENDORS),
        operations=given.operations,
        max_examples=given.max_examples,
        seed=given.seed,
        phases=given.phases,
        plant=given.plant,
        short=given.short,
        long=given.long,
        reports=given.reports,
        guided=given.guided,
    )
