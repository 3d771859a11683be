# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RegulationCountry."""

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
        value = get("country_name", UNSET)
        if value is UNSET:
            missing += 1
            model.country_name = None
        elif type(value) is str:
            model.country_name = value
        else:
            model.country_name = cls.__rows__[1][3](value, context, (where, "country_name"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
