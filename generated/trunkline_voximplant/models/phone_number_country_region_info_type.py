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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("phone_region_id", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_region_id = None
        elif type(value) is int:
            model.phone_region_id = value
        else:
            model.phone_region_id = cls.__rows__[0][3](value, context, (where, "phone_region_id"))
        value = get("phone_region_name", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_region_name = None
        elif type(value) is str:
            model.phone_region_name = value
        else:
            model.phone_region_name = cls.__rows__[1][3](value, context, (where, "phone_region_name"))
        value = get("phone_region_code", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_region_code = None
        elif type(value) is str:
            model.phone_region_code = value
        else:
            model.phone_region_code = cls.__rows__[2][3](value, context, (where, "phone_region_code"))
        value = get("phone_count", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_count = None
        elif type(value) is int:
            model.phone_count = value
        else:
            model.phone_count = cls.__rows__[3][3](value, context, (where, "phone_count"))
        value = get("required_verification", UNSET)
        if value is UNSET:
            missing += 1
            model.required_verification = None
        elif type(value) is str:
            model.required_verification = value
        else:
            model.required_verification = cls.__rows__[4][3](value, context, (where, "required_verification"))
        value = get("phone_period", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_period = None
        elif type(value) is str:
            model.phone_period = value
        else:
            model.phone_period = cls.__rows__[5][3](value, context, (where, "phone_period"))
        value = get("is_need_regulation_address", UNSET)
        if value is UNSET:
            missing += 1
            model.is_need_regulation_address = None
        elif type(value) is bool:
            model.is_need_regulation_address = value
        else:
            model.is_need_regulation_address = cls.__rows__[6][3](value, context, (where, "is_need_regulation_address"))
        value = get("is_sms_supported", UNSET)
        if value is UNSET:
            missing += 1
            model.is_sms_supported = None
        elif type(value) is bool:
            model.is_sms_supported = value
        else:
            model.is_sms_supported = cls.__rows__[7][3](value, context, (where, "is_sms_supported"))
        value = get("multiple_numbers_price", UNSET)
        if value is UNSET:
            missing += 1
            model.multiple_numbers_price = None
        else:
            model.multiple_numbers_price = cls.__rows__[8][3](value, context, (where, "multiple_numbers_price"))
        value = get("localized_country_name", UNSET)
        if value is UNSET:
            missing += 1
            model.localized_country_name = None
        elif type(value) is str:
            model.localized_country_name = value
        else:
            model.localized_country_name = cls.__rows__[9][3](value, context, (where, "localized_country_name"))
        value = get("localized_phone_category_name", UNSET)
        if value is UNSET:
            missing += 1
            model.localized_phone_category_name = None
        elif type(value) is str:
            model.localized_phone_category_name = value
        else:
            model.localized_phone_category_name = cls.__rows__[10][3](
                value, context, (where, "localized_phone_category_name")
            )
        value = get("localized_phone_region_name", UNSET)
        if value is UNSET:
            missing += 1
            model.localized_phone_region_name = None
        elif type(value) is str:
            model.localized_phone_region_name = value
        else:
            model.localized_phone_region_name = cls.__rows__[11][3](
                value, context, (where, "localized_phone_region_name")
            )
        value = get("phone_installation_tax_reserve", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_installation_tax_reserve = None
        else:
            model.phone_installation_tax_reserve = cls.__rows__[12][3](
                value, context, (where, "phone_installation_tax_reserve")
            )
        value = get("phone_tax_reserve", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_tax_reserve = None
        else:
            model.phone_tax_reserve = cls.__rows__[13][3](value, context, (where, "phone_tax_reserve"))
        value = get("local_price", UNSET)
        if value is UNSET:
            missing += 1
            model.local_price = None
        else:
            model.local_price = cls.__rows__[14][3](value, context, (where, "local_price"))
        value = get("local_installation_price", UNSET)
        if value is UNSET:
            missing += 1
            model.local_installation_price = None
        else:
            model.local_installation_price = cls.__rows__[15][3](value, context, (where, "local_installation_price"))
        value = get("local_currency", UNSET)
        if value is UNSET:
            missing += 1
            model.local_currency = None
        elif type(value) is str:
            model.local_currency = value
        else:
            model.local_currency = cls.__rows__[16][3](value, context, (where, "local_currency"))
        value = get("account_price", UNSET)
        if value is UNSET:
            missing += 1
            model.account_price = None
        else:
            model.account_price = cls.__rows__[17][3](value, context, (where, "account_price"))
        value = get("account_installation_price", UNSET)
        if value is UNSET:
            missing += 1
            model.account_installation_price = None
        else:
            model.account_installation_price = cls.__rows__[18][3](
                value, context, (where, "account_installation_price")
            )
        value = get("account_currency", UNSET)
        if value is UNSET:
            missing += 1
            model.account_currency = None
        elif type(value) is str:
            model.account_currency = value
        else:
            model.account_currency = cls.__rows__[19][3](value, context, (where, "account_currency"))
        value = get("phone_price", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_price = None
        else:
            model.phone_price = cls.__rows__[20][3](value, context, (where, "phone_price"))
        value = get("phone_installation_price", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_installation_price = None
        else:
            model.phone_installation_price = cls.__rows__[21][3](value, context, (where, "phone_installation_price"))
        value = get("verification_status", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_status = None
        elif type(value) is str and value in _codec22._listed:
            model.verification_status = _codec22._listed[value]
        else:
            model.verification_status = cls.__rows__[22][3](value, context, (where, "verification_status"))
        value = get("regulation_address_type", UNSET)
        if value is UNSET:
            missing += 1
            model.regulation_address_type = None
        elif type(value) is str and value in _codec23._listed:
            model.regulation_address_type = _codec23._listed[value]
        else:
            model.regulation_address_type = cls.__rows__[23][3](value, context, (where, "regulation_address_type"))
        if len(data) + missing != 24:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec22: Any = PhoneNumberCountryRegionInfoType.__fields__[22].inner
_codec23: Any = PhoneNumberCountryRegionInfoType.__fields__[23].inner
