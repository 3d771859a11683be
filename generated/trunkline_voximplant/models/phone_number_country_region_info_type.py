# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberCountryRegionInfoType."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.multiple_numbers_price import MultipleNumbersPrice
    from trunkline_voximplant.models.regulation_address_type import RegulationAddressType
    from trunkline_voximplant.models.verification_status import VerificationStatus


@_define(kw_only=True, repr=False)
class PhoneNumberCountryRegionInfoType(Model):
    """What the vendor calls PhoneNumberCountryRegionInfoType.

    Attributes:
        phone_region_id: The id of the phone region.
        phone_region_name: The region's name.
        phone_region_code: The region's dialling code.
        phone_count: How many numbers to buy. 1 by default.
        required_verification: The country whose verification is needed.
        phone_period: The period of payment: `0-1-0 0:0:0` is a month.
        is_need_regulation_address: Whether a regulation address is needed.
        is_sms_supported: Whether it supports SMS.
        multiple_numbers_price: Prices for several numbers.
        localized_country_name: The country's name in the asked language.
        localized_phone_category_name: The category's name in the asked language.
        localized_phone_region_name: The region's name in the asked language.
        phone_installation_tax_reserve: What is set aside for tax once.
        phone_tax_reserve: What is set aside for tax every period.
        local_price: The price, in the local currency.
        local_installation_price: What is charged once, in the local currency.
        local_currency: The local currency.
        account_price: The price, in the account's currency.
        account_installation_price: What is charged once, in the account's currency.
        account_currency: The account's currency.
        phone_price: The monthly price. Not documented, seen in client code.
        phone_installation_price: What is charged once. Not documented, seen in client code.
        verification_status: How far the verification is.
        regulation_address_type: Where the regulation address must be.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_region_id", "phone_region_id", c.INT),
        Field("phone_region_name", "phone_region_name", c.STR),
        Field("phone_region_code", "phone_region_code", c.STR),
        Field("phone_count", "phone_count", c.INT),
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
            "verification_status",
            "verification_status",
            enums.EnumCodec("trunkline_voximplant.models.verification_status", "VerificationStatus"),
        ),
        Field(
            "regulation_address_type",
            "regulation_address_type",
            enums.EnumCodec("trunkline_voximplant.models.regulation_address_type", "RegulationAddressType"),
        ),
    )

    phone_region_id: int | None = ABSENT
    phone_region_name: str | None = ABSENT
    phone_region_code: str | None = ABSENT
    phone_count: int | None = ABSENT
    required_verification: str | None = ABSENT
    phone_period: str | None = ABSENT
    is_need_regulation_address: bool | None = ABSENT
    is_sms_supported: bool | None = ABSENT
    multiple_numbers_price: list[MultipleNumbersPrice] | None = ABSENT
    localized_country_name: str | None = ABSENT
    localized_phone_category_name: str | None = ABSENT
    localized_phone_region_name: str | None = ABSENT
    phone_installation_tax_reserve: Decimal | None = ABSENT
    phone_tax_reserve: Decimal | None = ABSENT
    local_price: Decimal | None = ABSENT
    local_installation_price: Decimal | None = ABSENT
    local_currency: str | None = ABSENT
    account_price: Decimal | None = ABSENT
    account_installation_price: Decimal | None = ABSENT
    account_currency: str | None = ABSENT
    phone_price: Decimal | None = ABSENT
    phone_installation_price: Decimal | None = ABSENT
    verification_status: VerificationStatus | None = ABSENT
    regulation_address_type: RegulationAddressType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
