# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetPhoneNumberReportsRequestReportTypeItem."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetPhoneNumberReportsRequestReportTypeItem(OpenStrEnum):
    """Values the vendor documents. Other values are kept as they come."""

    PHONE_NUMBERS = "phone_numbers"
    PHONE_NUMBERS_AWAITING_CONFIGURATION = "phone_numbers_awaiting_configuration"
