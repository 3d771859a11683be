# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetSmsHistoryRequestDirection."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetSmsHistoryRequestDirection(OpenStrEnum):
    """Sent or received messages only. Other values are kept as they come."""

    IN = "IN"
    OUT = "OUT"
