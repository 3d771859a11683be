# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationTypeVerificationStatus."""

from trunkline.enums import OpenStrEnum


class AccountVerificationTypeVerificationStatus(OpenStrEnum):
    """How far the verification is. Other values are kept as they come."""

    IN_PROGRESS = "IN_PROGRESS"
    NOT_REQUIRED = "NOT_REQUIRED"
    REQUIRED = "REQUIRED"
    VERIFIED = "VERIFIED"
