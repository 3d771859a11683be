# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeCreationType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AccountVerificationsTypeCreationType(OpenStrEnum):
    """How it was begun. Other values are kept as they come."""

    GOSUSLUGI = "GOSUSLUGI"
    MANUAL = "MANUAL"
    TRANSFER_RIGHTS = "TRANSFER_RIGHTS"
