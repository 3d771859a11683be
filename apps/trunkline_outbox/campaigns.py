"""Campaigns in the ledger: found, made, and given their rules."""

from __future__ import annotations

import time
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from trunkline_outbox.campaign import Campaign, OutboxError, Settings, amount
from trunkline_outbox.quiet import QuietHours
from trunkline_outbox.sending import SendMethod
from trunkline_outbox.status import SPENT, count
from trunkline_outbox.stores.store import Session
from trunkline_outbox.within import Writer

_LONGEST_NAME = 200
_FIND = "SELECT id, name, vendor, method, settings FROM outbox_campaign WHERE name = ?"


def find(writer: Writer, name: str) -> Campaign:
    """Return a campaign.

    Raises:
        OutboxError: There is none of this name.
    """
    found = writer.query(_FIND, (name,))
    if not found:
        raise OutboxError(f"there is no campaign {name!r}")
    number, name, vendor, method, settings = found[0]
    return Campaign(number, name, vendor, method, Settings.from_json(settings))


def make(writer: Writer, name: str, method: SendMethod | None) -> Campaign:
    """Return a campaign, new if need be.

    Raises:
        OutboxError: It sends by another method, or its name cannot be used.
    """
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise OutboxError(f"a campaign's name has 1 to {_LONGEST_NAME} printable characters")
    writer.query(
        "INSERT INTO outbox_campaign (name, vendor, method, settings, created_at) VALUES (?, '', '', ?, ?) "
        "ON CONFLICT DO NOTHING RETURNING id",
        (name, Settings().to_json(), time.time()),
    )
    campaign = find(writer, name)
    if method is None or (campaign.vendor, campaign.method) == (method.vendor, method.name):
        return campaign
    if campaign.method:
        raise OutboxError(f"the campaign {name!r} sends by {campaign.vendor}'s {campaign.method}; start another one")
    writer.query(
        "UPDATE outbox_campaign SET vendor = ?, method = ? WHERE id = ? AND method = '' RETURNING id",
        (method.vendor, method.name, campaign.id),
    )
    return replace(campaign, vendor=method.vendor, method=method.name)


def change(session: Session, campaign: Campaign, settings: Settings) -> Campaign:
    """Give a campaign other rules; a cap counts what was sent before, too."""
    with session.transaction():
        session.query(f"SELECT id FROM outbox_campaign WHERE id = ? {session.alone}", (campaign.id,))
        spent = sum(parts for state, _, _, parts in count(session, campaign.id) if state in SPENT)
        session.execute(
            "UPDATE outbox_campaign SET settings = ?, reserved_parts = ? WHERE id = ?",
            (settings.to_json(), spent, campaign.id),
        )
    return replace(campaign, settings=settings)


def rules(
    present: Settings,
    *,
    price_per_part: str | float | Decimal | None,
    cap: str | float | Decimal | None,
    cap_parts: int | None,
    quiet: QuietHours | None,
    resend_absent: bool | None,
    forget_texts: bool | None,
    keep_days: float | None,
    stop_codes: tuple[str, ...] | None,
) -> Settings:
    """Return rules with some of them changed; `None` leaves one as it is.

    Raises:
        OutboxError: One cannot be kept; it is named.
    """
    price = present.price_per_part if price_per_part is None else f"{amount('price_per_part', price_per_part):f}"
    money, parts = _cap(present, price, cap, cap_parts)
    if keep_days is not None and keep_days < 0:
        raise OutboxError("keep_days must be a number of days, 0 or more")
    return Settings(
        price_per_part=price,
        cap_parts=parts,
        cap=money,
        quiet=present.quiet if quiet is None else quiet,
        resend_absent=present.resend_absent if resend_absent is None else resend_absent,
        forget_texts=present.forget_texts if forget_texts is None else forget_texts,
        keep_days=present.keep_days if keep_days is None else keep_days,
        stop_codes=present.stop_codes if stop_codes is None else tuple(map(str, stop_codes)),
    )


def _cap(
    present: Settings, price: str | None, cap: str | float | Decimal | None, cap_parts: int | None
) -> tuple[str | None, int | None]:
    """Return the cap in money, where it is said so, and in parts: what is said in money follows the price."""
    if cap_parts is not None:
        if cap is not None or isinstance(cap_parts, bool) or cap_parts < 0:
            raise OutboxError("cap_parts must be a number of parts, 0 or more, and excludes a cap in money")
        return None, cap_parts
    money = present.cap if cap is None else f"{amount('cap', cap):f}"
    if money is None:
        return None, present.cap_parts
    if price is None or Decimal(price) == 0:
        raise OutboxError("a cap in money needs price_per_part")
    return money, int(Fraction(money) // Fraction(price))
