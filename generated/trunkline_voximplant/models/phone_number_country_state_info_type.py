# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberCountryStateInfoType."""

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
class PhoneNumberCountryStateInfoType(Model):
    """What the vendor calls PhoneNumberCountryStateInfoType.

    Attributes:
        country_state: The state of the country, where it has states.
        country_state_name: The state's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("country_state", "country_state", c.STR),
        Field("country_state_name", "country_state_name", c.STR),
    )

    country_state: str | None = ABSENT
    country_state_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
