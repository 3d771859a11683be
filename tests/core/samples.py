"""Models and operations of a vendor that does not exist, written as the generator writes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from attrs import define as _define, field as _field

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, models as model, phone, times
from trunkline_runtime.codecs.enums import OpenIntEnum, OpenStrEnum
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET, Unset

HERE = __name__


class Colour(OpenStrEnum):
    """Listed values."""

    RED = "red"
    BLUE = "blue"


class Level(OpenIntEnum):
    """Listed numbers."""

    LOW = 1
    HIGH = 2


COLOUR = enums.EnumCodec(HERE, "Colour")
LEVEL = enums.EnumCodec(HERE, "Level")


@_define(kw_only=True, repr=False)
class Parcel(Model):
    """One field of each kind."""

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.UUID_, required=True),
        Field("name", "name", c.STR, required=True, hidden=True),
        Field("from_", "from", phone.PhoneCodec("integer"), hidden=True),
        Field("to", "to", phone.PhoneCodec("plus"), hidden=True),
        Field("colour", "colour", COLOUR),
        Field("level", "level", LEVEL),
        Field("count", "count", c.INT),
        Field("weight", "weight", c.FLOAT),
        Field("price", "price", c.DECIMAL),
        Field("sent", "sent", c.BOOL),
        Field("created", "created", times.DATETIME),
        Field("stamped", "stamped", times.SECONDS),
        Field("logged", "logged", times.SQL_TIME),
        Field("day", "day", times.DMY),
        Field("note", "note", c.NullableCodec(c.STR)),
        Field("blob", "blob", c.BYTES),
        Field("free", "free", c.ANY),
        Field("text", "text", c.JSON_TEXT),
        Field("tags", "tags", c.ListCodec(c.STR, separator=";")),
        Field("sizes", "sizes", c.MapCodec(c.INT)),
        Field("either", "either", c.UnionCodec(c.INT, c.STR)),
        Field("inner", "inner", c.ListCodec(model.ModelCodec(HERE, "Parcel"))),
    )

    id: UUID
    name: str
    from_: int | None = ABSENT
    to: str | None = ABSENT
    colour: Colour | None = ABSENT
    level: Level | None = ABSENT
    count: int | None = ABSENT
    weight: float | None = ABSENT
    price: Decimal | None = ABSENT
    sent: bool | None = ABSENT
    created: dt.datetime | None = ABSENT
    stamped: dt.datetime | None = ABSENT
    logged: dt.datetime | None = ABSENT
    day: dt.date | None = ABSENT
    note: str | None = ABSENT
    blob: bytes | None = ABSENT
    free: Any | None = ABSENT
    text: Any | None = ABSENT
    tags: list[str] | None = ABSENT
    sizes: dict[str, int] | None = ABSENT
    either: int | str | None = ABSENT
    inner: list[Parcel] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


@_define(kw_only=True, repr=False)
class Letter(Model):
    """Shares fields with `Parcel` and closes what else may come."""

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.UUID_, required=True),
        Field("name", "name", c.STR, required=True),
        Field("stamp", "stamp", c.STR),
    )
    __extra__: ClassVar[c.Codec[Any]] = c.INT

    id: UUID
    name: str
    stamp: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


@_define(kw_only=True, repr=False)
class Order(Model):
    """Something that is only sent."""

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR, required=True),
        Field("note", "note", c.NullableCodec(c.STR)),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    name: str
    note: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


PARCEL = model.ModelCodec(HERE, "Parcel")
LETTER = model.ModelCodec(HERE, "Letter")
ID = "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10"
WIRE: dict[str, Any] = {
    "id": ID,
    "name": "Ada",
    "from": 12017774321,
    "to": "+12017774321",
    "colour": "red",
    "level": 2,
    "count": 3,
    "weight": 1.5,
    "price": 0.25,
    "sent": True,
    "created": "2026-01-04T07:52:58.127Z",
    "stamped": 1767513178,
    "logged": "2026-01-04 07:52:58",
    "day": "04/01/2026",
    "note": None,
    "blob": "aGk=",
    "free": {"a": [1, None]},
    "text": '{"b":2}',
    "tags": "x;y",
    "sizes": {"s": 1},
    "either": "z",
    "inner": [{"id": ID, "name": "Bob"}],
    "new": "kept",
}
