# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PaymentProvider."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class PaymentProvider(OpenStrEnum):
    """Who handles a payment. Other values are kept as they come."""

    PAYPAL = "paypal"
    STRIPE = "stripe"
    UNKNOWN = "unknown"
