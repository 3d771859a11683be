# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""VerificationStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class VerificationStatus(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    IN_PROGRESS = "IN_PROGRESS"
    NOT_REQUIRED = "NOT_REQUIRED"
    REQUIRED = "REQUIRED"
    VERIFIED = "VERIFIED"
