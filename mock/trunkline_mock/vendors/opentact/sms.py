"""Opentact's messages: sending, their life, arrival."""

from __future__ import annotations

from hashlib import md5
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from ...core.clock import iso
from ...core.lookup import Fields
from ...messages import Json, Problem
from . import leases
from .rows import success
from .search import moment, page

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...core.state import Account, Row
    from .base import Base, Call

    Life: TypeAlias = Sequence[tuple[float, Row, str]]

#: What becomes of a message: seconds after the step before, what changes, what the event says.
LIFE = ((1.0, {"state": "success"}, "SMS sent"), (1.0, {"delivered": True}, "SMS delivered"))
FAILURE = ((1.0, {"state": "failed", "reason": "number is not reachable"}, "SMS send failed"),)
FIELDS = Fields("to", "message", made=lambda row: moment(row["created_on"]))
#: What the log of both directions shows of a message.
COMBINED = (
    *("uuid", "type", "state", "from", "to", "thread", "message"),
    *("delivered", "readed", "automated", "created_on", "modified_on"),
)


def send(call: Call) -> tuple[int, Json]:
    """Take a message in any of the three forms; a sender that is no number is a campaign, whose pool picks one (201)."""
    given = {name.lower(): value for name, value in call.values.flat().items()}
    sender, to, text = str(given["from"]), str(given["to"]), str(given.get("message", given.get("text")))
    direct = sender.lstrip("+").isdecimal()
    if direct and leases.was_released(call.account, int(sender.lstrip("+"))):
        raise Problem("not_found", "TNLease not found")
    own = (
        sender.lstrip("+") if direct else str(leases.pool(call.account, sender) or call.example(201)["payload"]["from"])
    )
    status = 200 if direct else 201
    model = call.operation.model(status)["payload"]
    moment = iso(call.now())
    receiver = int(to.lstrip("+"))
    row: Row = {
        **model,
        "uuid": call.account.uuid(),
        "type": "smso" if direct else "smsr",
        "state": "created",
        "from": own,
        "to": receiver,
        "message": text,
        "thread": thread(own, to),
        "delivered": False,
        "created_on": moment,
        "modified_on": moment,
        "tn": {**model["tn"], "tn": int(own)},
    }
    call.account.table("sms").put(row["uuid"], row)
    url = given.get("custom_callback_url")
    if url:
        call.account.table("sms_callbacks").put(row["uuid"], {"url": url})
        row["custom_callback_url"] = url
    live(call.vendor, call.account.key, row["uuid"], FAILURE if call.undelivered else LIFE)
    shown = own if direct else sender
    call.note_sent(row["uuid"], sender=shown, to=str(receiver), text=text)
    return status, success(row)


def get_outbound(call: Call) -> Json:
    """Return one sent message."""
    return _one(call, "sms")


def get_inbound(call: Call) -> Json:
    """Return one received message."""
    return _one(call, "sms_inbound")


def _one(call: Call, table: str) -> Json:
    row = call.account.table(table).get(call.values.path["uuid"].lower())
    seen = [] if row is None else call.lookup.rows([row], FIELDS)
    if not seen:
        raise Problem("not_found", "SMS not found")
    return success(seen[0])


def search_outbound(call: Call) -> Json:
    """Search the sent messages."""
    return _log(call, call.account.table("sms"))


def search_inbound(call: Call) -> Json:
    """Search the received messages."""
    return _log(call, call.account.table("sms_inbound"))


def search_both(call: Call) -> Json:
    """Search all messages; the combined log has fewer fields."""
    both = [*call.account.table("sms"), *call.account.table("sms_inbound")]
    return _log(call, [{name: row[name] for name in COMBINED if name in row} for row in both])


def _log(call: Call, rows: Iterable[Row]) -> Json:
    return page(call, call.lookup.rows(rows, FIELDS), cap=call.lookup.cap)


def live(vendor: Base, key: str, uuid: str, life: Life) -> None:
    """Let a message go through what is left of its life."""
    vendor.after(life[0][0], step, vendor, key, uuid, life)


def step(vendor: Base, key: str, uuid: str, life: Life) -> None:
    """Change a message, tell its owner, and let it go on."""
    account = vendor.account(key)
    row = account.table("sms").get(uuid)
    if row is None:
        return
    (_, change, message), *rest = life
    row.update(change, modified_on=iso(vendor.world.clock.now()))
    tell(vendor, account, row, message)
    if rest:
        live(vendor, key, uuid, rest)


def tell(vendor: Base, account: Account, row: Row, message: str) -> None:
    """Send a message's event; outside the REST answers `to` is text."""
    own = account.table("sms_callbacks").get(row["uuid"])
    urls = [own["url"]] if own else leases.callbacks_of(account, row["tn"]["tn"])
    if not urls and (url := vendor.setting(account, "callback_url")):
        urls = [url]
    if not urls and not vendor.listeners.wanted(account, "sms"):
        return
    payload = msgspec.json.decode(msgspec.json.encode({**row, "to": str(row["to"])}))
    vendor.tell(account, "sms", message, payload, urls)


def arrive(vendor: Base, account: Account, to: str, from_: str, text: str) -> None:
    """Let a message arrive; a leased number that is not switched on for messages takes none."""
    lease = leases.of_number(account, int(to))
    if lease is not None and not leases.takes_messages(lease):
        return
    moment = iso(vendor.world.clock.now())
    row: Row = {
        "uuid": account.uuid(),
        "type": "smsi",
        "state": "success",
        "from": from_,
        "to": int(to),
        "message": text,
        "thread": thread(from_, to),
        "delivered": True,
        "readed": False,
        "automated": False,
        "tn": {"tn": int(to), "created_on": moment, "modified_on": moment, "deleted_on": None},
        "created_on": moment,
        "modified_on": moment,
    }
    account.table("sms_inbound").put(row["uuid"], row)
    tell(vendor, account, row, "SMS received")


def thread(one: str, other: str) -> str:
    """Return the id that all messages between two numbers share."""
    pair = sorted((one.lstrip("+"), other.lstrip("+")))
    return md5("-".join(pair).encode(), usedforsecurity=False).hexdigest()
