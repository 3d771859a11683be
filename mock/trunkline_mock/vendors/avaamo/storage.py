"""Avaamo's key-value pairs: an agent's own, and those of its users."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ...messages import Problem
from . import people
from .lists import paged

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call
    from ...messages import Json

STORAGE = {"storage", "storage_data"}


def _slot(call: Call) -> str:
    return f"{call.values.query['bot_id']}/{call.values.path['key']}"


def read(call: Call) -> Json:
    """Return a pair of the agent."""
    row = call.account.table("values").get(_slot(call))
    if row is None:
        raise Problem("not_found")
    return {"key": row["key"], "value": row["value"]}


def put(call: Call) -> Json:
    """Store a pair of the agent."""
    key, value = call.values.path["key"], call.values.body["value"]
    row: Row = {"slot": _slot(call), "key": key, "value": value, "bot_id": call.values.query["bot_id"]}
    call.account.table("values").put(row["slot"], row)
    return {"status": 201}


def delete(call: Call) -> Json:
    """Forget a pair of the agent."""
    if call.account.table("values").remove(_slot(call)) is None:
        raise Problem("not_found")
    return {"status": 200}


def put_for_user(call: Call) -> Json:
    """Store a pair of a user; a user who has not written yet is made, so that tests can begin here."""
    layer, given = call.values.path["user_layer_id"], call.values.body
    known = call.account.table("users").find(lambda row: row["layer_id"] == layer)
    user = known[0] if known else people.user(call.account, layer, layer_id=layer)
    values, slot = call.account.table("user_values"), f"{given['bot_id']}/{user['avaamo_id']}/{given['key']}"
    now = round(call.now(), 3)
    row = values.get(slot) or {"id": call.account.number("user_values"), "created_at": now}
    row |= {
        "slot": slot,
        "key": given["key"],
        "value": given["value"],
        "bot_id": given["bot_id"],
        "updated_at": now,
        "user_id": user["avaamo_id"],
        "name": people.display_name(user),
    }
    values.put(slot, row)
    return {"status": 201}


def search_users(call: Call) -> Json:
    """List the pairs of an agent's users, newest first."""
    asked, agent = call.values.query, call.values.path["agent_id"]
    first, last = (_day(asked.get(name)) for name in ("start_date", "end_date"))

    def wanted(row: Row) -> bool:
        made = datetime.fromtimestamp(row["created_at"], UTC).date().isoformat()
        same = all(asked.get(name) in (None, row[name]) for name in ("key", "value", "user_id"))
        return same and row["bot_id"] == agent and (first or made) <= made <= (last or made)

    rows = call.account.table("user_values").find(wanted)[::-1]
    page = paged(call, rows, "storage", time_token=False)
    page["storage"] = [_written(row) for row in page["storage"]]
    return page


def clear(call: Call) -> Json:
    """Forget the kinds of data named; of those the mock keeps pairs alone."""
    agent = call.values.path["agent_id"]
    if STORAGE & set(call.values.body["data_types"]):
        for table in (call.account.table("values"), call.account.table("user_values")):
            for row in table.find(lambda row: bool(row["bot_id"] == agent)):
                table.remove(row["slot"])
    return {"success": True}


def _day(text: str | None) -> str | None:
    """Turn `dd/mm/yyyy` round, so that days can be compared as text."""
    return None if text is None else "-".join(text.split("/")[::-1])


def _written(row: Row) -> Json:
    names = ("key", "value", "id", "created_at", "updated_at")
    return {**{name: row[name] for name in names}, "user": {"display_name": row["name"], "id": row["user_id"]}}
