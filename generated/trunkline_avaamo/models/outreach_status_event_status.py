# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""OutreachStatusEventStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class OutreachStatusEventStatus(OpenStrEnum):
    """What became of it. Other values are kept as they come."""

    DELIVERED = "delivered"
    FAILED = "failed"
    SENT = "sent"
    SKIPPED = "skipped"
    UNDELIVERED = "undelivered"
