# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""EventSubscriptionNewChannel."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class EventSubscriptionNewChannel(OpenStrEnum):
    """The way they come; `wss`. Other values are kept as they come."""

    WSS = "wss"
