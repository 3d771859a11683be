"""Opentact's subscriptions to events: what reaches the websocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clock import iso
from ...messages import Json, Problem

if TYPE_CHECKING:
    from .base import Call


def create(call: Call) -> Json:
    """Subscribe the account to a type of event."""
    moment = iso(call.now())
    row = {"uuid": call.account.uuid(), **call.values.body, "created_on": moment, "modified_on": moment}
    return {"success": True, "payload": call.account.table("subscriptions").put(row["uuid"], row)}


def listing(call: Call) -> Json:
    """List the account's subscriptions."""
    return {"success": True, "payload": list(call.account.table("subscriptions"))}


def delete(call: Call) -> Json:
    """End a subscription."""
    row = call.account.table("subscriptions").remove(call.values.path["uuid"].lower())
    if row is None:
        raise Problem("not_found", "subscription not found")
    return {"success": True, "payload": row}
