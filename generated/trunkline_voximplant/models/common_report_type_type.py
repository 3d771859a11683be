# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CommonReportTypeType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CommonReportTypeType(OpenStrEnum):
    """The kind. Other values are kept as they come."""

    NONE = "none"
    PHONE_NUMBERS = "phone_numbers"
    PHONE_NUMBERS_AWAITING_CONFIGURATION = "phone_numbers_awaiting_configuration"
