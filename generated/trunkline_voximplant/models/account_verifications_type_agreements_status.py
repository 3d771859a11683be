# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeAgreementsStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AccountVerificationsTypeAgreementsStatus(OpenStrEnum):
    """The state. Other values are kept as they come."""

    IN_PROCESS = "IN_PROCESS"
    NEW = "NEW"
    REJECTED = "REJECTED"
    VERIFIED = "VERIFIED"
