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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
