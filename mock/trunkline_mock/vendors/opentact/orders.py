"""Opentact's orders of numbers: taken at once, carried out a second later, told as `tn_order`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clock import iso
from . import leases
from .rows import fresh, one, success
from .search import page

if TYPE_CHECKING:
    from ...messages import Json
    from .base import Base, Call

TABLE = "orders"
DURATION = 1.0


def create(call: Call) -> tuple[int, Json]:
    """Take an order, in either shape."""
    items = call.values.body["items"]
    row = fresh(call) | {"state": "created", "total": len(items), "success": 0, "processing": len(items), "failed": 0}
    row["items"] = items
    call.account.table(TABLE).put(row["uuid"], row)
    call.vendor.after(DURATION, carry_out, call.vendor, call.account.key, row["uuid"])
    return 201, success(row)


def carry_out(vendor: Base, key: str, uuid: str) -> None:
    """Lease the numbers that are free; an order of which some can be had is a success."""
    account = vendor.account(key)
    row = account.table(TABLE).get(uuid)
    if row is None:
        return
    for item in row["items"]:
        free = leases.holder(vendor, item["tn"]) is None
        if free:
            leases.make(vendor, account, item["tn"], autorenew=item.get("autorenew", False))
        row["success" if free else "failed"] += 1
    row |= {
        "processing": 0,
        "state": "success" if row["success"] else "failed",
        "modified_on": iso(vendor.world.clock.now()),
    }
    payload = {"uuid": uuid, "state": row["state"]}
    vendor.listeners.tell(account, "tn_order", f"order {row['state']}", payload)


def listing(call: Call) -> Json:
    """List the orders."""
    return success(list(call.account.table(TABLE)))


def search(call: Call) -> Json:
    """Search the orders."""
    return page(call, call.account.table(TABLE))


def get(call: Call) -> Json:
    """Answer one order."""
    return success(one(call.account, TABLE, call.values.path["uuid"], "order"))
