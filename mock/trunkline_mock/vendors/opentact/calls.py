"""Opentact's calls: made, answered, ended, each step told as `call_state` and to the control app's webhook."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec

from ...core.clock import iso
from ...core.lookup import Fields
from ...messages import Json, Problem
from . import callflow, leases
from .rows import Resource, one, success
from .search import moment, page

if TYPE_CHECKING:
    from ...core.state import Account, Row
    from .base import Base, Call

TABLE = "calls"
#: Call flows that are stored for SIP control apps.
FLOWS = "call_flows"
FIELDS = Fields("to", "", made=lambda row: moment(row["created_on"]))
CALLS = Resource(TABLE, "call")
TALK = 12.0
#: State, seconds after the one before, the moment it notes.
ANSWERED = (("init", 0.0, "init_on"), ("ringing", 1.0, "ring_on"), ("live", 3.0, "answer_on"))
UNANSWERED = (("init", 0.0, "init_on"), ("ringing", 1.0, "ring_on"))
ENDED = (("hangup", 0.0, "hangup_on"), ("destroyed", 0.5, "destroy_on"))
CLEARED, NO_ANSWER = (16, "NORMAL_CLEARING"), (19, "NO_ANSWER")
OVER = ("hangup", "destroyed")


def create(call: Call) -> Json:
    """Call one number from a leased one."""
    body = call.values.body
    judged(body["xml"])
    lease = one(call.account, leases.TABLE, body["tn_lease"], "TNLease")
    return success(_dial(call, lease, body["phone"], body["xml"]))


def create_batch(call: Call) -> Json:
    """Call several numbers."""
    body = call.values.body
    judged(body["xml"])
    lease = one(call.account, leases.TABLE, body["tn_lease"], "TNLease")
    for phone in body["phones"]:
        _dial(call, lease, phone, body["xml"])
    row = call.example()["payload"]
    row |= {"uuid": call.account.uuid(), "phones": body["phones"], "xml": body["xml"], "tn_lease": lease}
    row["outbound_voice_profile"]["uuid"] = body["outbound_voice_profile"]
    row["created_on"] = row["modified_on"] = iso(call.now())
    return success(row)


def execute_flow(call: Call) -> Json:
    """Give a running call another flow."""
    row = CALLS.find(call)
    if row["state"] in OVER:
        raise Problem("not_found", "the call is over")
    _carry_out(call.vendor, call.account, row, judged(call.values.body["file"]))
    return success(row)


def bridge(call: Call) -> Json:
    """Connect two calls; both must be running."""
    rows = [one(call.account, TABLE, uuid, "call") for uuid in call.values.body["calls"]]
    if any(row["state"] in OVER for row in rows):
        raise Problem("not_found", "the call is over")
    return success(rows[0])


def online(call: Call) -> Json:
    """List the calls that are going on."""
    return success(call.account.table(TABLE).find(lambda row: row["state"] not in OVER))


def search(call: Call) -> Json:
    """Search the calls."""
    return page(call, call.lookup.rows(call.account.table(TABLE), FIELDS), cap=call.lookup.cap)


def arrive(vendor: Base, account: Account, to: str, from_: str) -> None:
    """Let a call come in at a number."""
    lease = leases.of_number(account, int(to))
    app = (lease.get("sip_control_app") or {}).get("uuid", "") if lease else ""
    stored = account.table(FLOWS).get(app)
    begin(vendor, account, from_, to, "in", stored["xml"] if stored else "", answered=True)


def _dial(call: Call, lease: Row, phone: int, xml: str) -> Row:
    sender = str(lease["tn"]["tn"])
    return begin(call.vendor, call.account, sender, str(phone), "out", xml, answered=not call.undelivered)


def begin(
    vendor: Base, account: Account, sender: str, receiver: str, direction: str, xml: str, *, answered: bool
) -> Row:
    """Start a call and plan its life."""
    moment = iso(vendor.world.clock.now())
    own = int(sender if direction == "out" else receiver)
    lease = leases.of_number(account, own)
    row: Row = {
        "uuid": account.uuid(),
        "type": "CallSCA",
        "direction": direction,
        "state": "init",
        "from": sender,
        "to": receiver,
        "duration": 0,
        "init_on": moment,
        "q850_cause": None,
        "q850_cause_string": None,
        "tn": lease["tn"] if lease else {"tn": own},
        "created_on": moment,
        "modified_on": moment,
    }
    if lease and lease.get("sip_control_app"):
        row["sip_control_app"] = lease["sip_control_app"]
    account.table(TABLE).put(row["uuid"], row)
    delay = 0.0
    for state, seconds, noted in (*ANSWERED, *ENDED) if answered else (*UNANSWERED, *ENDED):
        delay += seconds + (TALK if state == "hangup" else 0.0)
        vendor.after(delay, advance, vendor, account.key, row["uuid"], state, noted, xml, answered)
    return row


def advance(vendor: Base, key: str, uuid: str, state: str, noted: str, xml: str, answered: bool) -> None:
    """Let a call reach its next state and tell its owner."""
    account = vendor.account(key)
    row = account.table(TABLE).get(uuid)
    if row is None:
        return
    row |= {"state": state, noted: iso(vendor.world.clock.now()), "modified_on": iso(vendor.world.clock.now())}
    if state == "hangup":
        row["q850_cause"], row["q850_cause_string"] = CLEARED if answered else NO_ANSWER
        row["duration"] = TALK if answered else 0
    _tell(vendor, account, row)
    if state == "live":
        _carry_out(vendor, account, row, xml)


def _tell(vendor: Base, account: Account, row: Row) -> None:
    payload = {"state": row["state"], "duration": row["duration"]}
    vendor.listeners.tell_change(account, "call_state", f"call is {row['state']}", row["uuid"], payload, row)
    app = account.table("sip_control_apps").get((row.get("sip_control_app") or {}).get("uuid", ""))
    if app is None:
        return
    _webhook(vendor, account.key, app, "webhook", row, "state")
    if row["state"] == "init" and row["direction"] == "in":
        _webhook(vendor, account.key, app, "call_flow", row)


def _webhook(vendor: Base, account: str, app: Row, kind: str, row: Row, *more: str) -> None:
    """Tell an app's own server of a call: the whole call by POST, a few members by GET."""
    url = app.get(f"{kind}_url")
    if not url:
        return
    on_answer = partial(_flow_answered, vendor, account, row["uuid"]) if kind == "call_flow" else None
    if app.get(f"{kind}_method", "POST") == "GET":
        query = urlencode({name: row[name] for name in (*more, "from", "to")})
        event = vendor.webhook(kind, f"{url}{'&' if '?' in url else '?'}{query}", None)
        event.on_answer = on_answer
        return
    document = "callFlowRequest" if kind == "call_flow" else "callWebhook"
    vendor.webhook(kind, url, _copy(row), document=document).on_answer = on_answer


def judged(xml: str) -> str:
    """Return a call flow that keeps to the grammar.

    Raises:
        Problem: `invalid`; every element that is wrong is named.
    """
    try:
        callflow.read(xml)
    except callflow.Wrong as wrong:
        raise Problem("invalid", f"call flow: {wrong}") from None
    return xml


def _carry_out(vendor: Base, account: Account, row: Row, xml: str) -> None:
    """Play a flow and tell of each element that was carried out."""
    if not xml:
        return
    try:
        caller = replace(vendor.caller, at=vendor.caller.at or vendor.world.clock.now())
        steps = callflow.play(xml, caller, {**row, "tn": row["tn"]["tn"]})
    except callflow.Wrong:
        return
    vendor.note_played(row["uuid"], steps)
    for step in steps:
        failed = [step.error] if step.error else []
        command = {"name": step.name, "success": not failed, "path": step.path, "children": [], "error": failed}
        payload = {"command": command, "call": _copy(row)}
        vendor.listeners.tell(account, "call_flow", step.name, payload, command=step.name)


def _flow_answered(vendor: Base, key: str, uuid: str, body: bytes) -> str:
    """Play the flow that an app's own server answered; returns what is wrong with it."""
    if not body:
        return ""  # It has nothing to say: the call goes on as it would.
    account = vendor.account(key)
    row = account.table(TABLE).get(uuid)
    try:
        text = body.decode()
        callflow.read(text)
    except ValueError as wrong:
        return f"no call flow: {wrong}"
    if row is not None and row["state"] not in OVER:
        _carry_out(vendor, account, row, text)
    return ""


def _copy(row: Row) -> Json:
    return msgspec.json.decode(msgspec.json.encode(row))
