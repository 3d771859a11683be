"""Conversations that begin in Microsoft Teams or with a telephone call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lookup import Fields
from ...messages import Problem
from . import people, sms
from .lists import between, paged

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call, Vendor
    from ...messages import Json

MEMBERS = ("status", "conversation_uuid", "call_sid", "to_phone", "from_phone")
FIELDS = Fields("to_phone", "", made=lambda row: float(row["created_at"]))
#: What becomes of a call: after how many seconds, what changes.
LIFE = ((1.0, {"status": "sent"}), (5.0, {"status": "delivered"}))
FAILURE = ((1.0, {"status": "failed", "error_code": "480", "error_message": "Temporarily unavailable"}),)


def create(call: Call) -> Json:
    """Ring a telephone; the agent greets whoever answers."""
    given, uuid = call.values.body, call.values.path["channel_uuid"]
    user, mark, _ = given["to_phone"].removeprefix("sip:").partition("@")
    if not (mark and user):
        raise Problem("invalid", "to_phone: must be a SIP address", status=400)
    place = people.Channel(uuid, "phone")
    sms.greet(call, place, user, given.get("user_properties") or {}, phone=user)
    row: Row = {
        "uuid": call.account.uuid(),
        "call_sid": f"CA{call.account.uuid().replace('-', '')}",
        "conversation_uuid": people.conversation(call.account, place, user, call.now())["uuid"],
        "channel_uuid": uuid,
        "status": "initiated",
        "created_at": int(call.now()),
        "to_phone": given["to_phone"],
        "from_phone": sms.SENDER,
        "bot_id": people.AGENT_ID,
        "error_code": None,
        "error_message": None,
    }
    call.account.table("calls").put(row["uuid"], row)
    for delay, change in FAILURE if call.undelivered else LIFE:
        call.vendor.after(delay, change_later, call.vendor, call.account.key, row["uuid"], change)
    headers = given.get("sip_headers") or {}
    receiver = user.lstrip("+")
    call.note_sent(row["uuid"], to=receiver, fields=headers)
    return {name: row[name] for name in ("call_sid", "uuid", "status", "created_at")}


def search(call: Call) -> Json:
    """List the calls of a channel, newest first."""
    asked, uuid = call.values.query, call.values.path["channel_uuid"]

    def wanted(row: Row) -> bool:
        same = all(asked.get(name) in (None, row[name]) for name in MEMBERS)
        return same and bool(row["channel_uuid"] == uuid)

    rows = between(
        filter(wanted, call.lookup.rows(call.account.table("calls"), FIELDS)),
        asked.get("start_time"),
        asked.get("end_time"),
    )
    return paged(call, rows, cap=call.lookup.cap)


def send_teams(call: Call) -> Json:
    """Greet a user of Teams, or tell what the message says; without an address the channel's own handler finds the user."""
    given = dict(call.values.body)
    email, message = given.pop("email", None) or f"{call.account.uuid()}@example.com", given.pop("message", None)
    place = people.Channel(call.values.path["channel_uuid"], "ms_teams")
    text = message.get("text") if isinstance(message, dict) else None
    if text:
        people.user(call.account, email, email=email, custom_properties=given)
        row = people.conversation(call.account, place, email, call.now())
        people.say(call.account, row, "bot", text, call.now())
    else:
        text = sms.greet(call, place, email, given, email=email)
    call.note_sent(call.account.uuid(), to="", text=text, fields=given)
    return {"success": True}


def change_later(vendor: Vendor, key: str, uuid: str, change: Row) -> None:
    """Change what became of a call."""
    row = vendor.account(key).table("calls").get(uuid)
    if row is not None:
        row.update(change)
