# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneActivationStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class PhoneActivationStatus(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    ACTIVATING = "ACTIVATING"
    ACTIVE = "ACTIVE"
    AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION = "AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION"
    DEACTIVATED = "DEACTIVATED"
    GOSUSLUGI_DECLINED = "GOSUSLUGI_DECLINED"
    LEGAL_OWNERSHIP_LIMIT_REACHED = "LEGAL_OWNERSHIP_LIMIT_REACHED"
    PROVISIONING = "PROVISIONING"
    SELF_BAN_ENABLED = "SELF_BAN_ENABLED"
