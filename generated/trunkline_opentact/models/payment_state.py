# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PaymentState."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class PaymentState(OpenStrEnum):
    """How far a payment is. Other values are kept as they come."""

    CREATED = "created"
    FAILED = "failed"
    SUCCESS = "success"
