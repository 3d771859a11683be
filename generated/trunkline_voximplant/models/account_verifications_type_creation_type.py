# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeCreationType."""

from trunkline.enums import OpenStrEnum


class AccountVerificationsTypeCreationType(OpenStrEnum):
    """The creation type. Other values are kept as they come."""

    GOSUSLUGI = "GOSUSLUGI"
    MANUAL = "MANUAL"
    TRANSFER_RIGHTS = "TRANSFER_RIGHTS"
