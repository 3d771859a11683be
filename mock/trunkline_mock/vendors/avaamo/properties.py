"""What can be known about a user (definitions, by agent), and what is known about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ...messages import Problem
from .lists import paged

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call
    from ...messages import Json


def create(call: Call) -> Json:
    """Define a property; names and keys are unique within an agent."""
    given, agent = call.values.body["user_property"], call.values.path["agent_id"]
    for row in call.account.table("properties"):
        if row["agent_id"] == agent and (row["name"] == given["name"] or row["key"] == given["key"]):
            raise Problem("conflict", "name or key has already been taken")
    row = {"id": call.account.number("properties", 31), "name": given["name"], "key": given["key"], "agent_id": agent}
    call.account.table("properties").put(row["id"], row)
    return {"user_property": _written(row)}


def definitions(call: Call) -> Json:
    """List an agent's properties."""
    agent = call.values.path["agent_id"]
    return paged(call, [_written(row) for row in call.account.table("properties") if row["agent_id"] == agent])


def read(call: Call) -> Json:
    """Return one property."""
    return {"user_property": _written(_find(call))}


def update(call: Call) -> Json:
    """Rename a property."""
    row = _find(call)
    row["name"] = call.values.body["user_property"]["name"]
    return {"user_property": _written(row)}


def delete(call: Call) -> Json:
    """Forget a property."""
    call.account.table("properties").remove(_find(call)["id"])
    return {}


def of_user(call: Call) -> Json:
    """Return what is known about a user: the custom parameters with which conversations were begun."""
    wanted = call.values.path["user_id"]
    for user in call.account.table("users"):
        if user["avaamo_id"] == wanted:
            known = user["custom_properties"].items()
            return {"user_info": [{"user_id": wanted, "key": name, "value": _text(value)} for name, value in known]}
    raise Problem("not_found")


def _find(call: Call) -> Row:
    row = call.account.table("properties").get(call.values.path["property_id"])
    if row is None or row["agent_id"] != call.values.path["agent_id"]:
        raise Problem("not_found")
    return row


def _written(row: Row) -> Json:
    return {name: row[name] for name in ("id", "name", "key")}


def _text(value: Json) -> str | None:
    return value if isinstance(value, str | None) else msgspec.json.encode(value).decode()
