# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""State."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class State(OpenStrEnum):
    """Where it is. Other values are kept as they come."""

    IN_TRANSIT = "in-transit"
    SENT = "sent"
    UNKNOWN = "unknown"
