# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetAccountDocumentsRequestVerificationStatusItem."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetAccountDocumentsRequestVerificationStatusItem(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    IN_PROGRESS = "IN_PROGRESS"
    REQUIRED = "REQUIRED"
    VERIFIED = "VERIFIED"
