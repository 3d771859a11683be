# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""OutreachStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class OutreachStatus(OpenStrEnum):
    """What became of a campaign's message. Other values are kept as they come."""

    DELIVERED = "delivered"
    FAILED = "failed"
    SENT = "sent"
    SKIPPED = "skipped"
    UNDELIVERED = "undelivered"
