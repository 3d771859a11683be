# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberCountryCategoryInfoType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
