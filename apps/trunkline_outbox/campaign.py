"""A campaign: messages that are sent by one method, and the rules that hold for all of them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from decimal import Context, Decimal, InvalidOperation

from trunkline_outbox.quiet import QuietHours

_DIGITS = 12
_EXACT = Context(prec=60)


class OutboxError(Exception):
    """The outbox cannot do what it was asked; nothing was sent and nothing changed."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The rules of a campaign.

    Attributes:
        price_per_part: What one part costs, as decimal text.
        cap_parts: At most so many parts are ever sent or in doubt.
        cap: What the campaign may cost, where that was said in money: another price changes `cap_parts` then.
        quiet: When nothing may leave, in the receiver's time.
        resend_absent: Whether a doubt that the vendor's log proves absent is sent again.
        forget_texts: Whether what a message says is forgotten as soon as it is settled.
        keep_days: After how many days `forget` removes settled messages' numbers and texts.
        stop_codes: Error codes of the vendor that mean: this number wants no messages.
    """

    price_per_part: str | None = None
    cap_parts: int | None = None
    cap: str | None = None
    quiet: QuietHours | None = None
    resend_absent: bool = False
    forget_texts: bool = False
    keep_days: float | None = None
    stop_codes: tuple[str, ...] = ()

    def to_json(self) -> str:
        """Return them as JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Settings:
        """Read what `to_json` wrote; what a later version added is ignored."""
        values = {name: value for name, value in json.loads(text).items() if name in cls.__dataclass_fields__}
        if values.get("quiet"):
            values["quiet"] = QuietHours(**values["quiet"])
        if "stop_codes" in values:
            values["stop_codes"] = tuple(values["stop_codes"])
        return cls(**values)

    def cost(self, parts: int) -> Decimal | None:
        """Return what so many parts cost; `None` without a price."""
        return None if self.price_per_part is None else cost_of(parts, self.price_per_part)


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign.

    Attributes:
        id: The ledger's number of it.
        name: The user's name of it.
        vendor: Whose method sends.
        method: The method, as it is reached from a client: `sms.send`.
        settings: Its rules.
    """

    id: int
    name: str
    vendor: str
    method: str
    settings: Settings


def cost_of(parts: int, price_per_part: str) -> Decimal:
    """Return what parts cost, to the last digit."""
    return _EXACT.multiply(Decimal(price_per_part), parts)


def amount(name: str, value: str | int | float | Decimal) -> Decimal:
    """Read an amount of money.

    Raises:
        OutboxError: It is none, or negative.
    """
    try:
        read = Decimal(str(value))
    except InvalidOperation:
        read = Decimal(-1)
    if not read.is_finite() or read < 0:
        raise OutboxError(f"{name} must be an amount of money, 0 or more")
    if read.adjusted() >= _DIGITS or read.as_tuple().exponent < -_DIGITS:  # type: ignore[operator]  # it is finite
        raise OutboxError(f"{name} must have at most {_DIGITS} digits before and behind the point")
    return read
