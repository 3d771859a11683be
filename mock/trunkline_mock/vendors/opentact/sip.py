"""Opentact's SIP connections, control apps and outbound voice profiles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...messages import Json, Problem
from . import calls, leases
from .rows import Resource, one, success

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...core.state import Row
    from ...core.vendor import Handler
    from .base import Call

FOREIGN = frozenset({"product", "tn_lease"})


def _unassign(call: Call, row: Row) -> None:
    for lease in leases.on(call.account, "sip_connection", row["uuid"]):
        lease["sip_connection"] = None


def _must_be_free(call: Call, row: Row) -> None:
    if leases.on(call.account, "sip_control_app", row["uuid"]):
        raise Problem("conflict", "numbers are assigned to the app")


CONNECTIONS = Resource("sip_connections", "SIP connection", FOREIGN, _unassign)
APPS = Resource("sip_control_apps", "SIP control app", FOREIGN, _must_be_free)
VOICE_PROFILES = Resource("voice_profiles", "outbound voice profile", FOREIGN)


def get_flow(call: Call) -> Json:
    """Answer an app's stored call flow."""
    return _flow(call, one(call.account, calls.FLOWS, call.values.path["uuid"], "call flow")["xml"])


def save_flow(call: Call) -> Json:
    """Store an app's call flow."""
    app = APPS.find(call)
    calls.judged(call.values.body["file"])
    call.account.table(calls.FLOWS).put(app["uuid"], {"xml": call.values.body["file"]})
    return _flow(call, call.values.body["file"])


def delete_flow(call: Call) -> Json:
    """Forget an app's call flow."""
    one(call.account, calls.FLOWS, call.values.path["uuid"], "call flow")
    call.account.table(calls.FLOWS).remove(call.values.path["uuid"].lower())
    return success({})


def _flow(call: Call, xml: str) -> Json:
    return {"success": True, "payload": xml, "url": call.example()["url"]}


HANDLERS: Mapping[str, Handler] = {
    **CONNECTIONS.handlers("SipConnection", "SipConnections"),
    **APPS.handlers("SipControlApp", "SipControlApps"),
    **VOICE_PROFILES.handlers("VoiceProfile", "VoiceProfiles"),
    "listSipConnectionLeases": partial(leases.assigned, carrier="sip_connection"),
    "assignSipConnectionLeases": partial(leases.assign, carrier="sip_connection"),
    "listSipControlAppLeases": partial(leases.assigned, carrier="sip_control_app"),
    "assignSipControlAppLeases": partial(leases.assign, carrier="sip_control_app"),
    "getCallFlow": get_flow,
    "saveCallFlow": save_flow,
    "deleteCallFlow": delete_flow,
}
