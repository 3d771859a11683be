"""Call flows: the XML that Opentact fetches or is sent to learn what a call should do.

    flow = Response(
        Answer(),
        Gather(
            Say("Press 1 for sales"),
            Switch(Case(Dial(Sip("sales@sip.example.com")), dtmf="1"), Default(Hangup())),
            num_digits=1,
            timeout_ms=5000,
        ),
    )
    str(flow)  # the document
    parse(str(flow)) == flow

The elements are generated from `specs/opentact/callflow.yaml`, which says what each rests on. Elements whose page could not be
read (`Meta`, `Curl`, `Reject`, `Redirect`, and the attributes of `RecordStart` and its kin) take any attribute, as text.
"""

from trunkline_opentact.callflow import (
    DTMF,
    Answer,
    Call,
    Callback,
    CallbackText,
    Case,
    Curl,
    Default,
    Dial,
    Element,
    Error,
    Gather,
    Geo,
    Hangup,
    Hold,
    Meta,
    Pause,
    Play,
    Record,
    RecordStart,
    RecordStop,
    RecordWait,
    Redirect,
    Reject,
    Response,
    Say,
    Schedule,
    Sip,
    Switch,
    To,
    Tone,
    Unhold,
    parse,
)
from trunkline_runtime.errors import CallFlowError

__all__ = [
    "DTMF",
    "Answer",
    "Call",
    "CallFlowError",
    "Callback",
    "CallbackText",
    "Case",
    "Curl",
    "Default",
    "Dial",
    "Element",
    "Error",
    "Gather",
    "Geo",
    "Hangup",
    "Hold",
    "Meta",
    "Pause",
    "Play",
    "Record",
    "RecordStart",
    "RecordStop",
    "RecordWait",
    "Redirect",
    "Reject",
    "Response",
    "Say",
    "Schedule",
    "Sip",
    "Switch",
    "To",
    "Tone",
    "Unhold",
    "parse",
]
