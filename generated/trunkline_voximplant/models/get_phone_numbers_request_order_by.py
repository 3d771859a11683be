# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetPhoneNumbersRequestOrderBy."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class GetPhoneNumbersRequestOrderBy(OpenStrEnum):
    """The field to sort by. Other values are kept as they come."""

    DEACTIVATED = "deactivated"
    PHONE_COUNTRY_CODE = "phone_country_code"
    PHONE_NEXT_RENEWAL = "phone_next_renewal"
    PHONE_NUMBER = "phone_number"
    PHONE_PRICE = "phone_price"
    PURCHASE_DATE = "purchase_date"
    UNVERIFIED_HOLD_UNTIL = "unverified_hold_until"
    VERIFICATION_NAME = "verification_name"
    VERIFICATION_STATUS = "verification_status"
