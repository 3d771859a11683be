# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RegulationCountry."""

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
class RegulationCountry(Model):
    """What the vendor calls RegulationCountry.

    Attributes:
        country_code: The country, as a two-letter ISO code.
        country_name: The country's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("country_code", "country_code", c.STR),
        Field("country_name", "country_name", c.STR),
    )

    country_code: str | None = ABSENT
    country_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
