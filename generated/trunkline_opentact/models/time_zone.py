# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TimeZone."""

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
class TimeZone(Model):
    """A time zone with its place.

    Attributes:
        name: The name in the time zone database.
        country_code: The country's two letters.
        utc_offset: The offset from UTC in winter; the unit is not documented.
        utc_dst_offset: The offset in summer.
        latitude: How far north, as text.
        longitude: How far east, as text.
        note: A remark.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR, required=True),
        Field("country_code", "country_code", c.STR),
        Field("utc_offset", "utc_offset", c.FLOAT),
        Field("utc_dst_offset", "utc_dst_offset", c.FLOAT),
        Field("latitude", "latitude", c.STR),
        Field("longitude", "longitude", c.STR),
        Field("note", "note", c.NullableCodec(c.STR)),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    name: str
    country_code: str | None = ABSENT
    utc_offset: float | None = ABSENT
    utc_dst_offset: float | None = ABSENT
    latitude: str | None = ABSENT
    longitude: str | None = ABSENT
    note: str | None = ABSENT
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
        value = get("country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.country_code = None
        elif type(value) is str:
            model.country_code = value
        else:
            model.country_code = cls.__rows__[1][3](value, context, (where, "country_code"))
        value = get("utc_offset", UNSET)
        if value is UNSET:
            missing += 1
            model.utc_offset = None
        elif type(value) is float or type(value) is int:
            model.utc_offset = value
        else:
            model.utc_offset = cls.__rows__[2][3](value, context, (where, "utc_offset"))
        value = get("utc_dst_offset", UNSET)
        if value is UNSET:
            missing += 1
            model.utc_dst_offset = None
        elif type(value) is float or type(value) is int:
            model.utc_dst_offset = value
        else:
            model.utc_dst_offset = cls.__rows__[3][3](value, context, (where, "utc_dst_offset"))
        value = get("latitude", UNSET)
        if value is UNSET:
            missing += 1
            model.latitude = None
        elif type(value) is str:
            model.latitude = value
        else:
            model.latitude = cls.__rows__[4][3](value, context, (where, "latitude"))
        value = get("longitude", UNSET)
        if value is UNSET:
            missing += 1
            model.longitude = None
        elif type(value) is str:
            model.longitude = value
        else:
            model.longitude = cls.__rows__[5][3](value, context, (where, "longitude"))
        value = get("note", UNSET)
        if value is UNSET:
            missing += 1
            model.note = None
        elif type(value) is str:
            model.note = value
        elif value is None:
            model.note = None
        else:
            model.note = cls.__rows__[6][3](value, context, (where, "note"))
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
                else cls.__rows__[7][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[7][3](value, context, (where, "created_on"))
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
                else cls.__rows__[8][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[8][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
