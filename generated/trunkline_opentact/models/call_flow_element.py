# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallFlowElement."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CallFlowElement(OpenStrEnum):
    """An element of call-flow XML. Other values are kept as they come."""

    CALLBACK = "Callback"
    CASE = "Case"
    DEFAULT = "Default"
    DIAL = "Dial"
    ERROR = "Error"
    GATHER = "Gather"
    HANGUP = "Hangup"
    PAUSE = "Pause"
    PLAY = "Play"
    RECORD = "Record"
    REDIRECT = "Redirect"
    REJECT = "Reject"
    SAY = "Say"
    SWITCH = "Switch"
