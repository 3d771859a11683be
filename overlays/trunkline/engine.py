"""The call engine, without I/O: a call is a generator of effects, the same for blocking and async clients.

prepare -> [place in the rate limit -> credentials -> send -> judge] -> decode
            ^------- wait, if the table and the policy allow -----|
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from trunkline.answers import Envelope
from trunkline.auth import Keyring, Scheme
from trunkline.budget import RetryBudget
from trunkline.call import Call
from trunkline.effects import Steps
from trunkline.operation import Operation
from trunkline.options import Settings
from trunkline.reconcile import Doubt, Reconciliation

if TYPE_CHECKING:
    from trunkline.ratelimit import Limiter

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the time comes from; tests replace it."""

    monotonic: Callable[[], float] = time.monotonic
    time: Callable[[], float] = time.time


class Search(Protocol):
    """Looks a doubtful message up in a vendor's log."""

    def __call__(self, engine: Engine, doubt: Doubt, settings: Settings) -> Steps[Reconciliation]:
        """Return the steps of the look-up."""


@dataclass(slots=True)
class Vendor:
    """What one vendor's client adds to the engine.

    Attributes:
        name: `opentact`, `voximplant` or `avaamo`.
        keyring: The client's credentials.
        envelope: How answers are read.
        variables: Values for `{...}` in origins.
        senders: Names of arguments that hold the sender's number.
        search: How a doubtful message is looked up.
    """

    name: str
    keyring: Keyring
    envelope: Envelope
    variables: Mapping[str, str] = field(default_factory=dict)
    senders: tuple[str, ...] = ()
    search: Search | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What is the same for every call of an operation from one client."""

    prefix: str
    schemes: tuple[Scheme, ...]


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
        self.headers = (("accept", "application/json"), ("user-agent", user_agent))
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

    def run(self, operation: Operation[T], arguments: Mapping[str, object], settings: Settings) -> Steps[T]:
        """Return the steps of one call.

        Raises:
            InvalidArgument: An argument is wrong; nothing was sent.
            CredentialError: The credential is missing or cannot be used; nothing was sent.
            CallError: The call brought no result.
        """
        prepared = operation.prepare(arguments)
        return Call(self, operation, arguments, settings, prepared, self.plan(operation, settings)).steps()

    def plan(self, operation: Operation[Any], settings: Settings) -> Plan:
        """Return the prefix of the URL and the credentials an operation takes."""
        key = (settings.base_url, operation.origin, operation.security)
        plan = self._plans.get(key)
        if plan is None:
            prefix = settings.base_url or operation.origin.format_map(self.vendor.variables)
            plan = self._plans[key] = Plan(prefix, self.vendor.keyring.choose(operation.security))
        return plan

    def look_up(self, doubt: Doubt, settings: Settings) -> Steps[Reconciliation]:
        """Return the steps that look a doubtful message up in the vendor's log."""
        from trunkline.reconcile import Undecidable

        if self.vendor.search is None:
            return Undecidable("the vendor has no log to look into")
        return (yield from self.vendor.search(self, doubt, settings))
