# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsInboundState."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SmsInboundState(OpenStrEnum):
    """How far a received message is. Other values are kept as they come."""

    CREATED = "created"
    FAILED = "failed"
    SUCCESS = "success"
