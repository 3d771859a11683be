"""What is known of one call while it runs: its settings, its tries so far, and what must not be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from os import urandom
from types import MappingProxyType
from typing import Any

from trunkline_runtime.engine.download_tap import Tap
from trunkline_runtime.engine.interruption import leave_word
from trunkline_runtime.engine.otel import Span
from trunkline_runtime.engine.vendor import EngineParts, Plan
from trunkline_runtime.errors import CallError, DeadlineExceeded, TrunklineError
from trunkline_runtime.operation import Operation, Prepared
from trunkline_runtime.options import CallSettings
from trunkline_runtime.outcome import Attempt, Outcome
from trunkline_runtime.receipt import Receipt, attach, made
from trunkline_runtime.redact import MASK, Cleaner


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
        "_cleaner",
        "arguments",
        "attempts",
        "began",
        "departed",
        "engine",
        "on_its_way",
        "operation",
        "plan",
        "prepared",
        "receipt",
        "settings",
        "span",
        "started",
        "tap",
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
        self.departed = self.started
        self.attempts: list[Attempt] = []
        self.receipt: Receipt | None = None
        self.on_its_way = False  # a request may have left of which no try tells yet
        self.span: Span | None = None
        self.tap: Tap | None = None
        self._cleaner: Cleaner | None = None

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

    def make_receipt(self) -> Receipt:
        """Make the call's receipt, and remember that it leaves."""
        engine = self.engine
        names, given = engine.vendor.logged.get(self.operation.id, ()), self.prepared.given
        self.receipt = made(
            urandom(16).hex(),
            engine.vendor.name,
            self.operation.id,
            engine.fingerprint(self.settings),
            engine.clock.time(),
            None,
            engine.clock_difference,
            MappingProxyType({name: given[name] for name in names if name in given}),
        )
        self.departed = engine.clock.monotonic()
        engine.ledger.begin(self.receipt)
        return self.receipt

    def settle(self, value: object) -> None:
        """Remember what came of a call that succeeded: the vendor's ids settle it, and nobody asks for its receipt."""
        if self.receipt is None:
            return
        ids = self.engine.vendor.sent_ids(value)
        if ids:
            self.engine.ledger.end(self.receipt, ids, certain=True)
        else:
            self.end_receipt(value)

    def end_receipt(self, value: object = None) -> Receipt | None:
        """Return the receipt with the end of the call, and remember what came of it."""
        receipt = self.receipt
        if receipt is not None and receipt.ended is None:
            clock = self.engine.clock
            # A clock that was set back meanwhile does not make the call shorter than it was.
            receipt = self.receipt = receipt.finished(
                max(receipt.began + clock.monotonic() - self.departed, clock.time())
            )
            ids = self.engine.vendor.sent_ids(value)
            certain = bool(ids) or (not self.perhaps_done() and (value is None))
            self.engine.ledger.end(receipt, ids, certain=certain)
        return receipt

    def mark(self, error: BaseException) -> None:
        """Leave on whatever ends the call the word that the vendor may have acted, or has."""
        if self.operation.delivery == "read":
            return
        answered = any(attempt.outcome is Outcome.SUCCEEDED for attempt in self.attempts)
        if not (answered or self.on_its_way or self.perhaps_done()):
            return
        if isinstance(error, TrunklineError):
            error.possibly_delivered = True  # an earlier try may have worked, whatever ended this one
            return
        leave_word(error, self.engine.vendor.name, self.operation, answered=answered)

    def leave_receipt(self, error: BaseException) -> None:
        """Let whatever ends the call carry its receipt, once a try has left."""
        receipt = self.end_receipt()
        if receipt is None or not (self.attempts or self.on_its_way) or isinstance(error, GeneratorExit):
            return
        if isinstance(error, CallError):
            error.receipt = receipt
        attach(error, receipt)

    def describe(self, error: CallError) -> None:
        """Put on an error what is known of the call."""
        error.note_facts(
            vendor=self.engine.vendor.name,
            operation=self.operation.id,
            attempts=tuple(self.attempts),
            possibly_delivered=self.perhaps_done(),
        )

    def cleaner(self) -> Cleaner:
        """Return what keeps the values of this call out of texts; made when there is a text to show."""
        if self._cleaner is None:
            secrets = self.engine.vendor.keyring.values()
            own = [name for param in self.operation.params for name in (param.name, param.wire)]
            values = [dict(self.arguments), secrets, dict(self.settings.headers)]
            self._cleaner = Cleaner(values, own)
        return self._cleaner

    def clean(self, text: str) -> str:
        """Return a text of somebody else's without what must not appear."""
        return self.cleaner().clean(text) or MASK
