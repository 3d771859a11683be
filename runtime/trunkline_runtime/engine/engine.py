"""The call engine, without I/O: a call is a generator of effects, the same for blocking and async clients.

prepare -> [place in the rate limit -> credentials -> send -> judge] -> decode
            ^------- wait, if the table and the policy allow -----|
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any, TypeVar

from trunkline_runtime.clock import Clock
from trunkline_runtime.destination import check_base_url
from trunkline_runtime.engine.call import Call
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.reconcile import Doubt
from trunkline_runtime.engine.retry_budget import RetryBudget
from trunkline_runtime.engine.vendor import Plan, Vendor
from trunkline_runtime.operation import Operation
from trunkline_runtime.options import CallSettings
from trunkline_runtime.ratelimit.window import Limiter
from trunkline_runtime.reconciliation import Reconciliation, Undecidable

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
        for source in vendor.keyring.sources():
            source.clock = self.clock.time
        self._plans: dict[tuple[str | None, str, tuple[tuple[str, ...], ...]], Plan] = {}

    def for_vendor(self, vendor: Vendor) -> Engine:
        """Return an engine with the same clock, limits and budget, and other credentials."""
        engine = copy(self)
        engine.vendor = vendor
        engine._plans = {}
        for source in vendor.keyring.sources():
            source.clock = self.clock.time
        return engine

    def run(self, operation: Operation[T], arguments: Mapping[str, object], settings: CallSettings) -> Steps[T]:
        """Return the steps of one call.

        Raises:
            InvalidArgument: An argument is wrong; nothing was sent.
            CredentialError: The credential is missing or cannot be used; nothing was sent.
            CallError: The call brought no result.
        """
        prepared = operation.prepare(arguments, settings.region)
        return Call(self, operation, arguments, settings, prepared, self.plan(operation, settings)).steps()

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

    def look_up(self, doubt: Doubt, settings: CallSettings) -> Steps[Reconciliation]:
        """Return the steps that look a doubtful message up in the vendor's log."""
        if self.vendor.search is None:
            return Undecidable("the vendor has no log to look into")
        return (yield from self.vendor.search(self, doubt, settings))
