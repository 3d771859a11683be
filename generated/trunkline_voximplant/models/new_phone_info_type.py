# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""NewPhoneInfoType."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class NewPhoneInfoType(Model):
    """What the vendor calls NewPhoneInfoType.

    Attributes:
        phone_id: The id of the phone number.
        phone_number: The phone number.
        phone_price: The monthly price.
        phone_installation_price: What is charged once.
        phone_country_code: The number's country, as a two-letter ISO code.
        phone_period: The period of payment: `0-1-0 0:0:0` is a month.
        phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
        phone_region_name: The region's name.
        phone_installation_tax_reserve: What is set aside for tax once.
        phone_tax_reserve: What is set aside for tax every period.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_id", "phone_id", c.INT),
        Field("phone_number", "phone_number", c.STR, hidden=True),
        Field("phone_price", "phone_price", c.DECIMAL),
        Field("phone_installation_price", "phone_installation_price", c.DECIMAL),
        Field("phone_country_code", "phone_country_code", c.STR),
        Field("phone_period", "phone_period", c.STR),
        Field("phone_category_name", "phone_category_name", c.STR),
        Field("phone_region_name", "phone_region_name", c.STR),
        Field("phone_installation_tax_reserve", "phone_installation_tax_reserve", c.DECIMAL),
        Field("phone_tax_reserve", "phone_tax_reserve", c.DECIMAL),
    )

    phone_id: int | None = ABSENT
    phone_number: str | None = ABSENT
    phone_price: Decimal | None = ABSENT
    phone_installation_price: Decimal | None = ABSENT
    phone_country_code: str | None = ABSENT
    phone_period: str | None = ABSENT
    phone_category_name: str | None = ABSENT
    phone_region_name: str | None = ABSENT
    phone_installation_tax_reserve: Decimal | None = ABSENT
    phone_tax_reserve: Decimal | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("phone_id", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_id = None
        elif type(value) is int:
            model.phone_id = value
        else:
            model.phone_id = cls.__rows__[0][3](value, context, (where, "phone_id"))
        value = get("phone_number", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_number = None
        elif type(value) is str:
            model.phone_number = value
        else:
            model.phone_number = cls.__rows__[1][3](value, context, (where, "phone_number"))
        value = get("phone_price", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_price = None
        else:
            model.phone_price = cls.__rows__[2][3](value, context, (where, "phone_price"))
        value = get("phone_installation_price", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_installation_price = None
        else:
            model.phone_installation_price = cls.__rows__[3][3](value, context, (where, "phone_installation_price"))
        value = get("phone_country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_country_code = None
        elif type(value) is str:
            model.phone_country_code = value
        else:
            model.phone_country_code = cls.__rows__[4][3](value, context, (where, "phone_country_code"))
        value = get("phone_period", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_period = None
        elif type(value) is str:
            model.phone_period = value
        else:
            model.phone_period = cls.__rows__[5][3](value, context, (where, "phone_period"))
        value = get("phone_category_name", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_category_name = None
        elif type(value) is str:
            model.phone_category_name = value
        else:
            model.phone_category_name = cls.__rows__[6][3](value, context, (where, "phone_category_name"))
        value = get("phone_region_name", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_region_name = None
        elif type(value) is str:
            model.phone_region_name = value
        else:
            model.phone_region_name = cls.__rows__[7][3](value, context, (where, "phone_region_name"))
        value = get("phone_installation_tax_reserve", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_installation_tax_reserve = None
        else:
            model.phone_installation_tax_reserve = cls.__rows__[8][3](
                value, context, (where, "phone_installation_tax_reserve")
            )
        value = get("phone_tax_reserve", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_tax_reserve = None
        else:
            model.phone_tax_reserve = cls.__rows__[9][3](value, context, (where, "phone_tax_reserve"))
        if len(data) + missing != 10:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
