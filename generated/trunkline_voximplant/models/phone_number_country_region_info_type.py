# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberCountryRegionInfoType."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline import codec as c
from trunkline import enums, model
from trunkline.model import Field, Model
from trunkline.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_voximplant.models.multiple_numbers_price import MultipleNumbersPrice
    from trunkline_voximplant.models.phone_number_country_region_info_type_verification_status import (
        PhoneNumberCountryRegionInfoTypeVerificationStatus,
    )
    from trunkline_voximplant.models.regulation_address_type import RegulationAddressType


@_define(kw_only=True, repr=False)
class PhoneNumberCountryRegionInfoType(Model):
    """A PhoneNumberCountryRegionInfoType as the vendor writes it.

    Attributes:
        phone_region_id: The id of the phone region.
        phone_region_name: The region's name.
        phone_region_code: The region's dialling code.
        phone_count: How many numbers to buy. 1 by default.
        verification_status: How far the verification is.
        required_verification: The country whose verification is needed.
        phone_period: The period of payment: `0-1-0 0:0:0` is a month.
        is_need_regulation_address: Whether a regulation address is needed.
        is_sms_supported: Whether it supports SMS.
        multiple_numbers_price: The multiple numbers price.
        localized_country_name: The country's name in the asked language.
        localized_phone_category_name: The localized phone category's name.
        localized_phone_region_name: The localized phone region's name.
        phone_installation_tax_reserve: The phone installation tax reserve.
        phone_tax_reserve: The phone tax reserve.
        local_price: The local price.
        local_installation_price: The local installation price.
        local_currency: The local currency.
        account_price: The account price.
        account_installation_price: The account installation price.
        account_currency: The account currency.
        phone_price: The monthly price. (observed, not documented).
        phone_installation_price: The phone installation price. (observed, not documented).
        regulation_address_type: Where the regulation address must be.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_region_id", "phone_region_id", c.INT),
        Field("phone_region_name", "phone_region_name", c.STR),
        Field("phone_region_code", "phone_region_code", c.STR),
        Field("phone_count", "phone_count", c.INT),
        Field(
            "verification_status",
            "verification_status",
            enums.EnumCodec(
                "trunkline_voximplant.models.phone_number_country_region_info_type_verification_status",
                "PhoneNumberCountryRegionInfoTypeVerificationStatus",
            ),
        ),
        Field("required_verification", "required_verification", c.STR),
        Field("phone_period", "phone_period", c.STR),
        Field("is_need_regulation_address", "is_need_regulation_address", c.BOOL),
        Field("is_sms_supported", "is_sms_supported", c.BOOL),
        Field(
            "multiple_numbers_price",
            "multiple_numbers_price",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.multiple_numbers_price", "MultipleNumbersPrice")),
        ),
        Field("localized_country_name", "localized_country_name", c.STR),
        Field("localized_phone_category_name", "localized_phone_category_name", c.STR),
        Field("localized_phone_region_name", "localized_phone_region_name", c.STR),
        Field("phone_installation_tax_reserve", "phone_installation_tax_reserve", c.DECIMAL),
        Field("phone_tax_reserve", "phone_tax_reserve", c.DECIMAL),
        Field("local_price", "local_price", c.DECIMAL),
        Field("local_installation_price", "local_installation_price", c.DECIMAL),
        Field("local_currency", "local_currency", c.STR),
        Field("account_price", "account_price", c.DECIMAL),
        Field("account_installation_price", "account_installation_price", c.DECIMAL),
        Field("account_currency", "account_currency", c.STR),
        Field("phone_price", "phone_price", c.DECIMAL),
        Field("phone_installation_price", "phone_installation_price", c.DECIMAL),
        Field(
            "regulation_address_type",
            "regulation_address_type",
            enums.EnumCodec("trunkline_voximplant.models.regulation_address_type", "RegulationAddressType"),
        ),
    )

    phone_region_id: int | Unset = UNSET
    phone_region_name: str | Unset = UNSET
    phone_region_code: str | Unset = UNSET
    phone_count: int | Unset = UNSET
    verification_status: PhoneNumberCountryRegionInfoTypeVerificationStatus | Unset = UNSET
    required_verification: str | Unset = UNSET
    phone_period: str | Unset = UNSET
    is_need_regulation_address: bool | Unset = UNSET
    is_sms_supported: bool | Unset = UNSET
    multiple_numbers_price: list[MultipleNumbersPrice] | Unset = UNSET
    localized_country_name: str | Unset = UNSET
    localized_phone_category_name: str | Unset = UNSET
    localized_phone_region_name: str | Unset = UNSET
    phone_installation_tax_reserve: Decimal | Unset = UNSET
    phone_tax_reserve: Decimal | Unset = UNSET
    local_price: Decimal | Unset = UNSET
    local_installation_price: Decimal | Unset = UNSET
    local_currency: str | Unset = UNSET
    account_price: Decimal | Unset = UNSET
    account_installation_price: Decimal | Unset = UNSET
    account_currency: str | Unset = UNSET
    phone_price: Decimal | Unset = UNSET
    phone_installation_price: Decimal | Unset = UNSET
    regulation_address_type: RegulationAddressType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
