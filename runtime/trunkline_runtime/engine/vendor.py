"""What one vendor's client adds to the engine, and what a call needs of the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from trunkline_runtime.engine.caller import CallRunner
from trunkline_runtime.engine.ledger import Ledger
from trunkline_runtime.engine.reconcile import Question
from trunkline_runtime.engine.retry_budget import RetryBudget
from trunkline_runtime.engine.signing import Keyring, Scheme
from trunkline_runtime.engine.verdict import Envelope
from trunkline_runtime.options import CallSettings
from trunkline_runtime.ratelimit.window import Limiter
from trunkline_runtime.receipt import Receipt
from trunkline_runtime.transports.seam import Response


class Ask(Protocol):
    """Turns a receipt into a question to a vendor's log."""

    def __call__(self, receipt: Receipt) -> Question | str:
        """Return what to look for; a text says why there is nothing to look into."""


@dataclass(slots=True)
class Vendor:
    """What one vendor's client adds to the engine.

    Attributes:
        name: `opentact`, `voximplant` or `avaamo`.
        keyring: The client's credentials.
        envelope: How answers are read.
        variables: Values for `{...}` in origins.
        senders: Names of arguments that hold the sender's number.
        ask: How a doubtful message is looked up.
        logged: Operations whose messages can be looked up, with the arguments that takes.
        ids: The members of a result that hold the vendor's ids of what was sent.
        account: Whose account it is, where the credentials say so.
    """

    name: str
    keyring: Keyring
    envelope: Envelope
    variables: Mapping[str, str] = field(default_factory=dict)
    senders: tuple[str, ...] = ()
    ask: Ask | None = None
    logged: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ids: tuple[str, ...] = ()
    account: str = field(default="", repr=False)

    def sent_ids(self, value: object) -> list[str]:
        """Return the ids that the answer to a send tells."""
        if not isinstance(value, dict):
            return []
        found: list[str] = []
        for item in (value, *_objects(value.get("result"))):
            for name in self.ids:
                one = item.get(name)
                if isinstance(one, str | int) and not isinstance(one, bool):
                    found.append(str(one))
        return found


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
    file_headers: tuple[tuple[str, str], ...]
    ledger: Ledger
    clock_difference: float | None

    def fingerprint(self, settings: CallSettings) -> str:
        """Return a short text that tells clients of other accounts and addresses apart."""

    def see_date(self, response: Response) -> None:
        """Keep the vendor's clock in sight."""


def _objects(value: object) -> list[dict[str, object]]:
    return [item for item in value if isinstance(item, dict)] if value and isinstance(value, list) else []
