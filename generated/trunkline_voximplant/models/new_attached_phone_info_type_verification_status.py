# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""NewAttachedPhoneInfoTypeVerificationStatus."""

from trunkline.enums import OpenStrEnum


class NewAttachedPhoneInfoTypeVerificationStatus(OpenStrEnum):
    """How far the verification is. Other values are kept as they come."""

    IN_PROGRESS = "IN_PROGRESS"
    REQUIRED = "REQUIRED"
