# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallState."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CallState(OpenStrEnum):
    """`online` and `offline` are the values of 2021; the others come with the events since 2022. Other values are kept
    as they come.
    """

    DESTROYED = "destroyed"
    HANGUP = "hangup"
    INIT = "init"
    LIVE = "live"
    OFFLINE = "offline"
    ONLINE = "online"
    RINGING = "ringing"
