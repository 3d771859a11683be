# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AttachedPhoneInfoTypeVerificationStatus."""

from trunkline.enums import OpenStrEnum


class AttachedPhoneInfoTypeVerificationStatus(OpenStrEnum):
    """How far the verification is. Other values are kept as they come."""

    IN_PROGRESS = "IN_PROGRESS"
    REQUIRED = "REQUIRED"
    VERIFIED = "VERIFIED"
