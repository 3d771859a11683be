# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberCountryInfoType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.phone_number_country_category_info_type import PhoneNumberCountryCategoryInfoType


@_define(kw_only=True, repr=False)
class PhoneNumberCountryInfoType(Model):
    """What the vendor calls PhoneNumberCountryInfoType.

    Attributes:
        country_code: The country, as a two-letter ISO code.
        localized_country_name: The country's name in the asked language.
        phone_prefix: The country's dialling code.
        can_list_phone_numbers: Whether single numbers can be listed and chosen.
        phone_categories: The categories.
        emergency_calls_to_be_enabled: Whether emergency calls will be possible.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("country_code", "country_code", c.STR),
        Field("localized_country_name", "localized_country_name", c.STR),
        Field("phone_prefix", "phone_prefix", c.STR),
        Field("can_list_phone_numbers", "can_list_phone_numbers", c.BOOL),
        Field(
            "phone_categories",
            "phone_categories",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.phone_number_country_category_info_type",
                    "PhoneNumberCountryCategoryInfoType",
                )
            ),
        ),
        Field("emergency_calls_to_be_enabled", "emergency_calls_to_be_enabled", c.BOOL),
    )

    country_code: str | None = ABSENT
    localized_country_name: str | None = ABSENT
    phone_prefix: str | None = ABSENT
    can_list_phone_numbers: bool | None = ABSENT
    phone_categories: list[PhoneNumberCountryCategoryInfoType] | None = ABSENT
    emergency_calls_to_be_enabled: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.country_code = None
        elif type(value) is str:
            model.country_code = value
        else:
            model.country_code = cls.__rows__[0][3](value, context, (where, "country_code"))
        value = get("localized_country_name", UNSET)
        if value is UNSET:
            missing += 1
            model.localized_country_name = None
        elif type(value) is str:
            model.localized_country_name = value
        else:
            model.localized_country_name = cls.__rows__[1][3](value, context, (where, "localized_country_name"))
        value = get("phone_prefix", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_prefix = None
        elif type(value) is str:
            model.phone_prefix = value
        else:
            model.phone_prefix = cls.__rows__[2][3](value, context, (where, "phone_prefix"))
        value = get("can_list_phone_numbers", UNSET)
        if value is UNSET:
            missing += 1
            model.can_list_phone_numbers = None
        elif type(value) is bool:
            model.can_list_phone_numbers = value
        else:
            model.can_list_phone_numbers = cls.__rows__[3][3](value, context, (where, "can_list_phone_numbers"))
        value = get("phone_categories", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_categories = None
        else:
            model.phone_categories = cls.__rows__[4][3](value, context, (where, "phone_categories"))
        value = get("emergency_calls_to_be_enabled", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_calls_to_be_enabled = None
        elif type(value) is bool:
            model.emergency_calls_to_be_enabled = value
        else:
            model.emergency_calls_to_be_enabled = cls.__rows__[5][3](
                value, context, (where, "emergency_calls_to_be_enabled")
            )
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
