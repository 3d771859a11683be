# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelModeEventMode."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ChannelModeEventMode(OpenStrEnum):
    """Who speaks; `AGENT` is a live agent. Other values are kept as they come."""

    AGENT = "AGENT"
    BOT = "BOT"
