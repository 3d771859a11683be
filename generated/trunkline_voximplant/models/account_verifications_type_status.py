# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AccountVerificationsTypeStatus(OpenStrEnum):
    """The state. Other values are kept as they come."""

    AWAITING_AGREEMENT_UPLOADING = "AWAITING_AGREEMENT_UPLOADING"
    AWAITING_DOCUMENTS_UPLOADING = "AWAITING_DOCUMENTS_UPLOADING"
    AWAITING_VERIFICATION = "AWAITING_VERIFICATION"
    REJECTED = "REJECTED"
    VERIFIED = "VERIFIED"
    WAITING_FOR_CONFIRMATION_DOCUMENTS = "WAITING_FOR_CONFIRMATION_DOCUMENTS"
    WAITING_PERIOD_EXPIRED = "WAITING_PERIOD_EXPIRED"
