"""What one vendor's client adds to the engine, and what a call needs of the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from trunkline_runtime.engine.caller import CallRunner
from trunkline_runtime.engine.effects import Steps
from trunkline_runtime.engine.reconcile import Doubt
from trunkline_runtime.engine.retry_budget import RetryBudget
from trunkline_runtime.engine.signing import Keyring, Scheme
from trunkline_runtime.engine.verdict import Envelope
from trunkline_runtime.options import CallSettings
from trunkline_runtime.ratelimit.window import Limiter
from trunkline_runtime.reconciliation import Reconciliation


class Search(Protocol):
    """Looks a doubtful message up in a vendor's log."""

    def __call__(self, calls: CallRunner, doubt: Doubt, settings: CallSettings) -> Steps[Reconciliation]:
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


class EngineParts(CallRunner, Protocol):
    """What a call uses of the engine that runs it."""

    vendor: Vendor
    limiter: Limiter | None
    budget: RetryBudget
    headers: tuple[tuple[str, str], ...]

    def look_up(self, doubt: Doubt, settings: CallSettings) -> Steps[Reconciliation]:
        """Return the steps that look a doubtful message up in the vendor's log."""
