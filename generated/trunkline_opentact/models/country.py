# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Country."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class Country(Model):
    """A country with its codes.

    Attributes:
        name: What people call it.
        a2: Two letters.
        a3: Three letters.
        iso_number: The number of ISO 3166.
        country_code: The dialling prefix.
        national_code: The prefix inside the country.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR, required=True),
        Field("a2", "a2", c.STR),
        Field("a3", "a3", c.STR),
        Field("iso_number", "n", c.NullableCodec(c.INT)),
        Field("country_code", "country_code", c.NullableCodec(c.INT)),
        Field("national_code", "national_code", c.NullableCodec(c.INT)),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    name: str
    a2: str | None = ABSENT
    a3: str | None = ABSENT
    iso_number: int | None = ABSENT
    country_code: int | None = ABSENT
    national_code: int | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("name", UNSET)
        if type(value) is str:
            model.name = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.name = None
        else:
            model.name = cls.__rows__[0][3](value, context, (where, "name"))
        value = get("a2", UNSET)
        if value is UNSET:
            missing += 1
            model.a2 = None
        elif type(value) is str:
            model.a2 = value
        else:
            model.a2 = cls.__rows__[1][3](value, context, (where, "a2"))
        value = get("a3", UNSET)
        if value is UNSET:
            missing += 1
            model.a3 = None
        elif type(value) is str:
            model.a3 = value
        else:
            model.a3 = cls.__rows__[2][3](value, context, (where, "a3"))
        value = get("n", UNSET)
        if value is UNSET:
            missing += 1
            model.iso_number = None
        elif type(value) is int:
            model.iso_number = value
        elif value is None:
            model.iso_number = None
        else:
            model.iso_number = cls.__rows__[3][3](value, context, (where, "n"))
        value = get("country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.country_code = None
        elif type(value) is int:
            model.country_code = value
        elif value is None:
            model.country_code = None
        else:
            model.country_code = cls.__rows__[4][3](value, context, (where, "country_code"))
        value = get("national_code", UNSET)
        if value is UNSET:
            missing += 1
            model.national_code = None
        elif type(value) is int:
            model.national_code = value
        elif value is None:
            model.national_code = None
        else:
            model.national_code = cls.__rows__[5][3](value, context, (where, "national_code"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[6][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[6][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[7][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[7][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
