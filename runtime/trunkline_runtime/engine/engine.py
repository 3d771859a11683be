"""The call engine, without I/O: a call is a generator of effects, the same for blocking and async clients.

prepare -> [place in the rate limit -> credentials -> send -> judge] -> decode
            ^------- wait, if the table and the policy allow -----|
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from hashlib import sha256
from typing import Any, TypeVar

from trunkline_runtime.clock import Clock
from trunkline_runtime.destination import check_base_url
from trunkline_runtime.engine.call import Call
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.evidence import check_evidence
from trunkline_runtime.engine.ledger import Ledger
from trunkline_runtime.engine.reconcile import look_up
from trunkline_runtime.engine.retry_budget import RetryBudget
from trunkline_runtime.engine.signing import without_given
from trunkline_runtime.engine.vendor import Plan, Vendor
from trunkline_runtime.engine.vendor_clock import difference
from trunkline_runtime.operation import Operation
from trunkline_runtime.options import CallSettings
from trunkline_runtime.ratelimit.window import Limiter
from trunkline_runtime.receipt import Receipt
from trunkline_runtime.reconciliation import Knowledge, Reconciliation, Undecidable
from trunkline_runtime.transports.seam import Response

T = TypeVar("T")


class Engine:
    """Carries out the calls of one client.

    Args:
        vendor: What the vendor adds.
        user_agent: Sent with every request.
        limiter: Client-side rate limit.
        budget: Limit on extra tries.
        clock: Where the time comes from.
    """

    def __init__(
        self,
        vendor: Vendor,
        *,
        user_agent: str,
        limiter: Limiter | None = None,
        budget: RetryBudget | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.vendor = vendor
        self.limiter = limiter
        self.budget = budget or RetryBudget()
        self.clock = clock or Clock()
        self.headers: tuple[tuple[str, str], ...] = (("accept", "application/json"), ("user-agent", user_agent))
        self.file_headers: tuple[tuple[str, str], ...] = (("accept", "*/*"), ("user-agent", user_agent))
        for source in vendor.keyring.sources():
            source.clock = self.clock.monotonic
        self.ledger = Ledger()
        self.clock_difference: float | None = None
        self._plans: dict[tuple[str | None, str, tuple[tuple[str, ...], ...]], Plan] = {}
        self._fingerprints: dict[str | None, str] = {}

    def for_vendor(self, vendor: Vendor) -> Engine:
        """Return an engine with the same clock, limits and budget, and other credentials."""
        engine = copy(self)
        engine.vendor = vendor
        engine._plans, engine._fingerprints = {}, {}
        engine.ledger = Ledger()
        for source in vendor.keyring.sources():
            source.clock = self.clock.monotonic
        return engine

    def run(self, operation: Operation[T], arguments: Mapping[str, object], settings: CallSettings) -> Steps[T]:
        """Return the steps of one call; errors as `begin`.

        Raises:
            CallError: The call brought no result.
        """
        return self.begin(operation, arguments, settings).steps()

    def begin(self, operation: Operation[T], arguments: Mapping[str, object], settings: CallSettings) -> Call[T]:
        """Return one call, ready to be made.

        Raises:
            InvalidArgument: An argument is wrong; nothing was sent.
            CredentialError: The credential is missing or cannot be used; nothing was sent.
        """
        if operation.evidence != "documented":
            check_evidence(operation, settings.evidence)
        prepared = operation.prepare(arguments, settings.region)
        plan = self.plan(operation, settings)
        if prepared.form is not None:
            schemes = without_given(prepared, plan.schemes, operation)
            plan = plan if schemes is plan.schemes else Plan(plan.prefix, schemes)
        return Call(self, operation, arguments, settings, prepared, plan)

    def plan(self, operation: Operation[Any], settings: CallSettings) -> Plan:
        """Return the prefix of the URL and the credentials an operation takes."""
        key = (settings.base_url, operation.origin, operation.security)
        plan = self._plans.get(key)
        if plan is None:
            prefix = self.destination(settings, operation.origin)
            plan = self._plans[key] = Plan(prefix, self.vendor.keyring.choose(operation.security))
        return plan

    def destination(self, settings: CallSettings, origin: str) -> str:
        """Return the address that calls and websockets go to: the settings' own, or the vendor's.

        Raises:
            InvalidArgument: It is plain http to another machine.
        """
        address = settings.base_url or origin.format_map(self.vendor.variables)
        return check_base_url(address, settings.plain_hosts)

    def fingerprint(self, settings: CallSettings) -> str:
        """Return a short text that tells clients of other accounts and addresses apart."""
        known = self._fingerprints.get(settings.base_url)
        if known is None:
            place = settings.base_url or " ".join(
                f"{name}={value}" for name, value in sorted(self.vendor.variables.items())
            )
            whole = sha256(f"{self.vendor.name} {place} {self.vendor.account}".encode()).hexdigest()
            known = self._fingerprints[settings.base_url] = whole[:16]
        return known

    def see_date(self, response: Response) -> None:
        """Keep the vendor's clock in sight."""
        for name, value in response.headers:
            if name == "date":
                seen = difference(value, self.clock.time())
                self.clock_difference = self.clock_difference if seen is None else seen
                return

    def look_up(self, receipt: Receipt, knowledge: Knowledge, settings: CallSettings) -> Steps[Reconciliation[Any]]:
        """Return the steps that look a doubtful message up in the vendor's log."""
        vendor = self.vendor
        if receipt.vendor != vendor.name or receipt.client != self.fingerprint(settings):
            return Undecidable("the receipt is of another vendor, account or address than this client")
        if receipt.arguments is None:
            return Undecidable("the receipt left number and text behind when it was pickled: keep its to_json()")
        if vendor.ask is None or receipt.operation not in vendor.logged:
            return Undecidable(f"there is no log to look {receipt.operation} up in")
        question = vendor.ask(receipt)
        if isinstance(question, str):
            return Undecidable(question)
        return (yield from look_up(self, question, receipt, knowledge, self.ledger, settings))
