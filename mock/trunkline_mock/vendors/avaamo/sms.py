"""Avaamo's text messages: the agent's greeting goes out, its fate is in the report."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

import msgspec

from ...core.lookup import Fields
from ...core.vendor import digits
from ...messages import Problem, Violation
from . import people
from .lists import between, paged, same_number

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from ...core.vendor import Call, Vendor
    from ...messages import Json

SENDER = "+12015550100"
DELIVERED: Row = {"sms_status": "delivered"}
UNDELIVERED: Row = {"sms_status": "undelivered", "sms_status_response": "Handset is not reachable"}
LATEST = 3
#: A vendor's default: which channels have custom user authentication, so that their sends need no number.
AUTHENTICATION = "custom_authentication"
FIELDS = Fields("to_phone", "message", made=lambda row: float(row["created_at"]))
CONSENT = {"stop": "opt-out", "start": "opt-in"}


def send(call: Call) -> Json:
    """Send the agent's greeting; the conversation it begins has the receiver's number and the custom parameters."""
    custom = {name: value for name, value in call.values.body.items() if name != "to_phone"}
    to = "+" + (digits(call.values.body.get("to_phone") or "") or _known_by(call, custom))
    text = greet(call, people.Channel(call.values.path["channel_uuid"], "sms"), to, custom, phone=to)
    row = dispatch(call.vendor, call.account, to, text, delivered=not call.undelivered)
    call.note_sent(row["uuid"], to=to[1:], fields=custom)
    return {"success": True}


def _known_by(call: Call, custom: Json) -> str:
    """Return the number that a channel's own handler finds for what was given: a fictional one, the same each time."""
    channels = call.vendor.defaults.get(AUTHENTICATION, {})
    if channels.get(call.values.path["channel_uuid"]) is False:
        raise Problem(
            "invalid", violations=(Violation("body", "to_phone", "required", "required parameter is missing"),)
        )
    return f"120155501{crc32(msgspec.json.encode(custom, order='sorted')) % 100:02}"


def greet(call: Call, place: people.Channel, contact: str, custom: Json, **facts: Json) -> str:
    """Begin a conversation with the agent's greeting and return the text."""
    names = {name: custom[name] for name in ("first_name", "last_name") if isinstance(custom.get(name), str)}
    people.user(call.account, contact, custom_properties=custom, **facts, **names)
    row = people.conversation(call.account, place, contact, call.now())
    people.say(call.account, row, "bot", people.GREETING, call.now())
    return people.GREETING


def dispatch(vendor: Vendor, account: Account, to: str, text: str, *, delivered: bool) -> Row:
    """Put a text message on its way; two seconds later its fate is known."""
    row: Row = {
        "uuid": account.uuid(),
        "from_phone": SENDER,
        "to_phone": to,
        "message": text,
        "created_at": round(vendor.world.clock.now(), 3),
        "sms_status": "sent",
    }
    account.table("sms").put(row["uuid"], row)
    fate = DELIVERED if delivered else UNDELIVERED
    vendor.after(2.0, change_later, vendor, account.key, row["uuid"], fate)
    return row


def report(call: Call) -> Json:
    """List the messages and what became of them, newest first; with an upper bound alone, the last three."""
    asked = call.values.query
    begin, end = asked.get("from_timetoken"), asked.get("to_timetoken")

    def wanted(row: Row) -> bool:
        numbers = all(same_number(row[name], asked.get(name)) for name in ("from_phone", "to_phone"))
        return numbers and asked.get("status") in (None, row["sms_status"])

    seen = call.lookup.rows(call.account.table("sms"), FIELDS)
    rows = between(filter(wanted, seen), begin, end)
    return paged(call, rows[:LATEST] if begin is None and end is not None else rows, cap=call.lookup.cap)


def note_consent(vendor: Vendor, account: Account, from_: str, text: str) -> None:
    """Keep that a receiver wants no more messages, or wants them again."""
    status = CONSENT.get(text.strip().lower())
    if status is None:
        return
    changes = account.table("consent")
    for change in changes:
        if change["to_phone"] == from_:
            change["current_status"] = status
    row: Row = {"to_phone": from_, "from_phone": SENDER, "status": status, "current_status": status}
    changes.put(account.number("consent"), {**row, "created_at": round(vendor.world.clock.now(), 3)})


def consents(call: Call) -> Json:
    """List who stopped or started messages, newest first."""
    asked = call.values.query

    def wanted(row: Row) -> bool:
        numbers = all(same_number(row[name], asked.get(name)) for name in ("from_phone", "to_phone"))
        return numbers and all(asked.get(name) in (None, row[name]) for name in ("status", "current_status"))

    rows = between(call.account.table("consent").find(wanted), asked.get("start_time"), asked.get("end_time"))
    return paged(call, rows)


def change_later(vendor: Vendor, key: str, uuid: str, change: Row) -> None:
    """Change what became of a message."""
    row = vendor.account(key).table("sms").get(uuid)
    if row is not None:
        row.update(change)
