"""Opentact's leased numbers: found, changed, released, switched on for messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clock import iso
from ...messages import Json, Problem
from .rows import fresh, number, one, success
from .search import page

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from .base import Base, Call

TABLE = "leases"
PROFILES = "messaging_profiles"
RELEASED = "released"
MONTH = 30 * 86_400
#: What a lease can be put on, and the table it is in.
CARRIERS = {"sip_connection": "sip_connections", "sip_control_app": "sip_control_apps"}


def make(vendor: Base, account: Account, tn: int, *, autorenew: bool) -> Row:
    """Lease a number to an account."""
    moment = iso(vendor.world.clock.now())
    row: Row = {
        "uuid": account.uuid(),
        "tn": number(tn, moment),
        "autorenew": autorenew,
        "expired_on": iso(vendor.world.clock.now() + MONTH),
        "subscriptions": [],
        "created_on": moment,
        "modified_on": moment,
    }
    account.table(RELEASED).remove(tn)
    return account.table(TABLE).put(row["uuid"], row)


def of_number(account: Account, tn: int) -> Row | None:
    """Return an account's lease of a number."""
    rows = account.table(TABLE)
    return next((row for row in rows if row["tn"]["tn"] == tn), None) if rows else None


def holder(vendor: Base, tn: int) -> Account | None:
    """Return the account that leases a number."""
    accounts = vendor.accounts()
    return next((account for account in accounts if of_number(account, tn) is not None), None)


def taken(vendor: Base) -> set[int]:
    """Return every number that somebody leases."""
    return {row["tn"]["tn"] for account in vendor.accounts() for row in account.table(TABLE)}


def was_released(account: Account, tn: int) -> bool:
    """Say whether an account has given a number back."""
    return tn in account.table(RELEASED)


def takes_messages(lease: Row) -> bool:
    """Say whether a number is switched on for messages."""
    return any(row["type"] == "sms" for row in lease["subscriptions"])


def callbacks_of(account: Account, tn: int) -> list[str]:
    """Return the addresses to which a number's messages are told: those of its messaging profile, the first one first."""
    lease = of_number(account, tn)
    if lease is None:
        return []
    profiles = [row["messaging_profile"]["uuid"] for row in lease["subscriptions"]]
    rows = [row for uuid in profiles if (row := account.table(PROFILES).get(uuid))]
    return [url for row in rows for name in ("callback_url", "callback_url2") if (url := row.get(name))]


def pool(account: Account, campaign: str) -> int | None:
    """Return the number from which a campaign sends next: its numbers take turns."""

    def mine(row: Row) -> bool:
        return any(sub["sms_campaign"]["campaignId"] == campaign for sub in row["subscriptions"])

    numbers = [row["tn"]["tn"] for row in account.table(TABLE).find(mine)]
    return numbers[account.number(f"pool {campaign}", 0) % len(numbers)] if numbers else None


def listing(call: Call) -> Json:
    """List the leases."""
    return success(list(call.account.table(TABLE)))


def search(call: Call) -> Json:
    """Search the leases; `sip_connections_skip` leaves out those of some connections."""
    skipped = (call.values.body or {}).pop("sip_connections_skip", ())
    rows = [row for row in call.account.table(TABLE) if (row.get("sip_connection") or {}).get("uuid") not in skipped]
    return page(call, rows)


def get(call: Call) -> Json:
    """Answer a lease by its id or number."""
    return success(find(call))


def get_by_number(call: Call) -> Json:
    """Answer the lease of a number."""
    return success(_lease(call.account, str(call.values.path["tn"])))


def update(call: Call) -> Json:
    """Change a lease; a profile, connection or app is named by its id and must exist."""
    row, body = find(call), call.values.body or {}
    for name, table in (*CARRIERS.items(), ("messaging_profile", PROFILES)):
        if name in body:
            row[name] = None if body[name] is None else one(call.account, table, body[name], name.replace("_", " "))
    if "autorenew" in body:
        row["autorenew"] = body["autorenew"]
    row["tn"].update({name: body[name] for name in ("voice", "fax", "sms", "mms", "emergency") if name in body})
    row["modified_on"] = iso(call.now())
    return success(row)


def release(call: Call) -> Json:
    """Give a number back; nothing can be sent from it any more."""
    row = find(call)
    call.account.table(TABLE).remove(row["uuid"])
    call.account.table(RELEASED).put(row["tn"]["tn"], {})
    return success(row)


def enable_sms(call: Call) -> Json:
    """Switch a number on for messages, under a profile."""
    row = find(call)
    if takes_messages(row):
        raise Problem("forbidden", "SMS is enabled already")
    profile = one(call.account, PROFILES, call.values.body["messaging_profile"], "messaging profile")
    made = fresh(call)
    made["messaging_profile"] |= {"uuid": profile["uuid"], "name": profile["name"]}
    made["messaging_profile"]["callback_url"] = profile.get("callback_url")
    made["sms_campaign"]["campaignId"] = call.values.body["sms_campaign"]
    row["subscriptions"] = [made]
    return success(made)


def disable_sms(call: Call) -> Json:
    """Switch a number off for messages."""
    row = find(call)
    if not takes_messages(row):
        raise Problem("not_found", "SMS is not enabled")
    (removed,) = row["subscriptions"]
    row["subscriptions"] = []
    return success(removed)


def find(call: Call) -> Row:
    """Return the lease that the path names by id or number."""
    return _lease(call.account, str(call.values.path["lease"]))


def _lease(account: Account, name: str) -> Row:
    row = account.table(TABLE).get(name.lower())
    if row is None and name.isdecimal():
        row = of_number(account, int(name))
    if row is None:
        raise Problem("not_found", "TNLease not found")
    return row


def assign(call: Call, carrier: str) -> Json:
    """Put leases on a SIP connection or control app and take others off; answers the ids of those that are on it."""
    owner = one(call.account, CARRIERS[carrier], call.values.path["uuid"], carrier.replace("_", " "))
    body = call.values.body or {}
    added = [one(call.account, TABLE, uuid, "TNLease") for uuid in body.get("add", ())]
    removed = [one(call.account, TABLE, uuid, "TNLease") for uuid in body.get("remove", ())]
    for row in added:
        row[carrier] = {"uuid": owner["uuid"], "name": owner["name"]}
    for row in removed:
        row[carrier] = None
    return success([row["uuid"] for row in on(call.account, carrier, owner["uuid"])])


def assigned(call: Call, carrier: str) -> Json:
    """List the leases on a SIP connection or control app."""
    owner = one(call.account, CARRIERS[carrier], call.values.path["uuid"], carrier.replace("_", " "))
    return success(on(call.account, carrier, owner["uuid"]))


def on(account: Account, carrier: str, uuid: str) -> list[Row]:
    """Return the leases on a SIP connection or control app."""
    return account.table(TABLE).find(lambda row: (row.get(carrier) or {}).get("uuid") == uuid)
