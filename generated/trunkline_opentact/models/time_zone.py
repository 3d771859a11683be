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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
