# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberCountryCategoryInfoType."""

from __future__ import annotations

from collections.abc import Mapping
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
class PhoneNumberCountryCategoryInfoType(Model):
    """What the vendor calls PhoneNumberCountryCategoryInfoType.

    Attributes:
        phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
        country_has_states: Whether the country has states.
        localized_country_name: The country's name in the asked language.
        localized_phone_category_name: The category's name in the asked language.
        localized_phone_region_name: The region's name in the asked language.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_category_name", "phone_category_name", c.STR),
        Field("country_has_states", "country_has_states", c.BOOL),
        Field("localized_country_name", "localized_country_name", c.STR),
        Field("localized_phone_category_name", "localized_phone_category_name", c.STR),
        Field("localized_phone_region_name", "localized_phone_region_name", c.STR),
    )

    phone_category_name: str | None = ABSENT
    country_has_states: bool | None = ABSENT
    localized_country_name: str | None = ABSENT
    localized_phone_category_name: str | None = ABSENT
    localized_phone_region_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("phone_category_name", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_category_name = None
        elif type(value) is str:
            model.phone_category_name = value
        else:
            model.phone_category_name = cls.__rows__[0][3](value, context, (where, "phone_category_name"))
        value = get("country_has_states", UNSET)
        if value is UNSET:
            missing += 1
            model.country_has_states = None
        elif type(value) is bool:
            model.country_has_states = value
        else:
            model.country_has_states = cls.__rows__[1][3](value, context, (where, "country_has_states"))
        value = get("localized_country_name", UNSET)
        if value is UNSET:
            missing += 1
            model.localized_country_name = None
        elif type(value) is str:
            model.localized_country_name = value
        else:
            model.localized_country_name = cls.__rows__[2][3](value, context, (where, "localized_country_name"))
        value = get("localized_phone_category_name", UNSET)
        if value is UNSET:
            missing += 1
            model.localized_phone_category_name = None
        elif type(value) is str:
            model.localized_phone_category_name = value
        else:
            model.localized_phone_category_name = cls.__rows__[3][3](
                value, context, (where, "localized_phone_category_name")
            )
        value = get("localized_phone_region_name", UNSET)
        if value is UNSET:
            missing += 1
            model.localized_phone_region_name = None
        elif type(value) is str:
            model.localized_phone_region_name = value
        else:
            model.localized_phone_region_name = cls.__rows__[4][3](
                value, context, (where, "localized_phone_region_name")
            )
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
