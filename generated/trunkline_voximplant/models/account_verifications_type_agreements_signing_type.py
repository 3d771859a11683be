# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeAgreementsSigningType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AccountVerificationsTypeAgreementsSigningType(OpenStrEnum):
    """How it was signed. Other values are kept as they come."""

    ESIGNATURE = "ESIGNATURE"
    MANUAL = "MANUAL"
