"""Opentact's API keys: made, listed, renamed, removed; a key opens the account it was made in until it dies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clock import iso
from ...messages import Json, Problem
from .rows import fresh, success

if TYPE_CHECKING:
    from ...core.state import Row
    from .base import Call

TABLE = "tokens"
FOREVER = 10 * 365 * 86_400


def create(call: Call) -> Json:
    """Make a key."""
    row = fresh(call)
    row["token"] = f"{call.account.random.getrandbits(192):048x}"
    row["name"] = call.values.body["name"]
    _prolong(call, row, call.values.body.get("ttl"))
    return success(call.account.table(TABLE).put(row["uuid"], row))


def listing(call: Call) -> Json:
    """List the keys."""
    return success(list(call.account.table(TABLE)))


def update(call: Call) -> Json:
    """Rename a key or give it another life from now on."""
    row, body = _find(call), call.values.body or {}
    if "name" in body:
        row["name"] = body["name"]
    if "ttl" in body:
        _prolong(call, row, body["ttl"])
    row["modified_on"] = iso(call.now())
    return success(row)


def delete(call: Call) -> Json:
    """Remove a key; it opens nothing any more."""
    row = _find(call)
    call.account.table(TABLE).remove(row["uuid"])
    call.vendor.revoke(row["token"])
    return success(row)


def delete_all(call: Call) -> Json:
    """Remove every key."""
    for row in call.account.table(TABLE):
        call.account.table(TABLE).remove(row["uuid"])
        call.vendor.revoke(row["token"])
    return call.example()


def _prolong(call: Call, row: Row, seconds: int | None) -> None:
    row["ttl"] = seconds
    row["expired_on"] = iso(call.now() + seconds) if seconds is not None and seconds < FOREVER else None
    call.vendor.issue(row["token"], call.account.key, FOREVER if seconds is None else seconds)


def _find(call: Call) -> Row:
    """The path takes the key itself or its id: the pages name both."""
    wanted = call.values.path["token"]
    found = call.account.table(TABLE).find(lambda row: wanted in (row["token"], row["uuid"]))
    if not found:
        raise Problem("not_found", "token not found")
    return found[0]
