"""What is known of one call while it runs: its settings, its tries so far, and what must not be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trunkline_runtime.engine.vendor import EngineParts, Plan
from trunkline_runtime.errors import CallError, DeadlineExceeded
from trunkline_runtime.operation import Operation, Prepared
from trunkline_runtime.options import CallSettings
from trunkline_runtime.outcome import Attempt, Outcome
from trunkline_runtime.redact import known_values, scrub


class CallRecord:
    """The facts of one call.

    Args:
        engine: What runs it.
        operation: What is called.
        arguments: By Python name.
        settings: What holds for it.
        prepared: The encoded request.
        plan: Where it goes, and signed by what.
    """

    __slots__ = (
        "arguments",
        "attempts",
        "began",
        "engine",
        "operation",
        "plan",
        "prepared",
        "settings",
        "started",
    )

    def __init__(
        self,
        engine: EngineParts,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        settings: CallSettings,
        prepared: Prepared,
        plan: Plan,
    ) -> None:
        self.engine = engine
        self.operation = operation
        self.arguments = arguments
        self.settings = settings
        self.prepared = prepared
        self.plan = plan
        self.started = engine.clock.monotonic()
        self.began = engine.clock.time()
        self.attempts: list[Attempt] = []

    def remaining(self) -> float | None:
        """Return the seconds left until the deadline; `None` without one."""
        deadline = self.settings.deadline
        return None if deadline is None else deadline - (self.engine.clock.monotonic() - self.started)

    def perhaps_done(self) -> bool:
        """Whether a try left whose fate is unknown. Reading does nothing, so it cannot be done twice."""
        if self.operation.delivery == "read":
            return False
        return any(attempt.outcome is Outcome.UNKNOWN for attempt in self.attempts)

    def out_of_time(self) -> DeadlineExceeded:
        """Return the error for a deadline that passed between two tries."""
        where = f"{self.engine.vendor.name} {self.operation.id}"
        error = DeadlineExceeded(f"{where}: the deadline of {self.settings.deadline:g} s passed")
        self.describe(error)
        error.retryable = not error.possibly_delivered
        return error

    def describe(self, error: CallError) -> None:
        """Put on an error what is known of the call."""
        error.note_facts(
            vendor=self.engine.vendor.name,
            operation=self.operation.id,
            attempts=tuple(self.attempts),
            possibly_delivered=self.perhaps_done(),
        )

    def known(self) -> tuple[str, ...]:
        """Return what must not appear in any text about this call."""
        tokens = self.engine.vendor.keyring.values()
        return known_values([dict(self.arguments), tokens, dict(self.settings.headers)])

    def clean(self, text: str) -> str:
        """Return a text of the vendor's without what must not appear."""
        return scrub(text, self.known())[:500]
