# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CallStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CallStatus(OpenStrEnum):
    """How far a call came. Other values are kept as they come."""

    DELIVERED = "delivered"
    FAILED = "failed"
    INITIATED = "initiated"
    SENT = "sent"
    UNDELIVERED = "undelivered"
    VOICEMAIL = "voicemail"
