"""Avaamo's text messages: the agent's greeting goes out, its fate is in the report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...log import Sent
from .lists import paged

if TYPE_CHECKING:
    from ...messages import Json
    from ...mock import Mock
    from ...state import Row
    from ...vendor import Call

GREETING = "Hello, how can I help you?"
SENDER = "+12015550100"
DELIVERED: Row = {"sms_status": "delivered"}
UNDELIVERED: Row = {"sms_status": "undelivered", "sms_status_response": "Handset is not reachable"}


def send(call: Call) -> Json:
    """Send the agent's greeting."""
    custom = {name: value for name, value in call.values.body.items() if name != "to_phone"}
    to = "+" + "".join(char for char in call.values.body["to_phone"] if char.isdigit())
    row: Row = {
        "uuid": call.account.uuid(),
        "from_phone": SENDER,
        "to_phone": to,
        "message": GREETING,
        "created_at": round(call.now(), 3),
        "sms_status": "sent",
    }
    call.account.table("sms").put(row["uuid"], row)
    fate = UNDELIVERED if call.undelivered else DELIVERED
    call.mock.clock.after(2.0, partial(change_later, call.mock, call.account.key, row["uuid"], fate))
    record = Sent("avaamo", call.operation.id, row["uuid"], "", to[1:], "", call.account.key, custom, call.now())
    call.mock.log.sent.append(record)
    return {"success": True}


def report(call: Call) -> Json:
    """List the messages and what became of them, newest first; with an upper bound alone, the last three."""
    asked = call.values.query
    begin, end = asked.get("from_timetoken"), asked.get("to_timetoken")

    def wanted(row: Row) -> bool:
        return (
            all(_same(row[name], asked.get(name)) for name in ("from_phone", "to_phone"))
            and asked.get("status") in (None, row["sms_status"])
            and (begin is None or row["created_at"] >= begin)
            and (end is None or bool(row["created_at"] <= end))
        )

    rows = call.account.table("sms").find(wanted)[::-1]
    return paged(call, rows[:3] if begin is None and end is not None else rows)


def _same(number: str, wanted: str | None) -> bool:
    # An unescaped plus in a query arrives as a space.
    return wanted is None or number.lstrip("+") == wanted.strip(" +")


def change_later(mock: Mock, key: str, uuid: str, change: Row) -> None:
    """Change what became of a message."""
    row = mock.state.account("avaamo", key).table("sms").get(uuid)
    if row is not None:
        row.update(change)
