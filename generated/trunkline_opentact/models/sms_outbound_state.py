# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsOutboundState."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmsOutboundState(OpenStrEnum):
    """The values of 2021 and `success` of the newer pages. Other values are kept as they come."""

    CREATED = "created"
    FAILED = "failed"
    SENDING = "sending"
    SENT = "sent"
    SUCCESS = "success"
