# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeCredentialsLegalStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AccountVerificationsTypeCredentialsLegalStatus(OpenStrEnum):
    """Whether a person, an entrepreneur or a company. Other values are kept as they come."""

    ENTREPRENEUR = "ENTREPRENEUR"
    INDIVIDUAL = "INDIVIDUAL"
    LEGAL_ENTITY = "LEGAL_ENTITY"
