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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.phone_number_country_category_info_type import (
        PhoneNumberCountryCategoryInfoType,
    )


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
