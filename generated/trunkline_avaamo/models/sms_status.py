# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""SmsStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmsStatus(OpenStrEnum):
    """What became of a text message. Other values are kept as they come."""

    DELIVERED = "delivered"
    FAILED = "failed"
    SENT = "sent"
    UNDELIVERED = "undelivered"
