# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SubscriptionKind."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class SubscriptionKind(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    PHONE_NUM = "PHONE_NUM"
    SIP_REGISTRATION = "SIP_REGISTRATION"
