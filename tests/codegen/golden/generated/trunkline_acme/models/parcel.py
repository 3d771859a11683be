# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""Parcel."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

    from trunkline_acme.models.address import Address
    from trunkline_acme.models.level import Level
    from trunkline_acme.models.state import State


@_define(kw_only=True, repr=False)
class Parcel(Model):
    """A parcel on its way.

    Attributes:
        state: Where it is.
        to_dict_: Inferred.
        old: The vendor advises against it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("state", "state", enums.EnumCodec("trunkline_acme.models.state", "State"), required=True),
        Field("level", "level", enums.EnumCodec("trunkline_acme.models.level", "Level")),
        Field("from_", "from", c.STR, hidden=True),
        Field("token", "token", c.STR, hidden=True),
        Field("price", "price", c.NullableCodec(c.DECIMAL)),
        Field("sent_at", "sent_at", times.DATETIME),
        Field("logged", "logged", times.SQL_TIME),
        Field("stamp", "stamp", times.MILLISECONDS),
        Field("day", "day", times.DMY),
        Field("hour", "hour", times.HMS),
        Field(
            "owner",
            "owner",
            c.NullableCodec(c.UnionCodec(model.ModelCodec("trunkline_acme.models.address", "Address"), c.STR)),
        ),
        Field("count", "count", c.UnionCodec(c.INT, c.STR)),
        Field("sizes", "sizes", c.MapCodec(c.INT)),
        Field("phones", "phones", c.MapCodec(phone.PhoneCodec("digits")), hidden=True),
        Field("parts", "parts", c.ListCodec(model.ModelCodec("trunkline_acme.models.parcel", "Parcel"), wrap=True)),
        Field("blob", "blob", c.BYTES),
        Field("free", "free", c.ANY),
        Field("to_dict_", "to_dict", c.STR),
        Field("sent_text", "Sent At", c.STR),
        Field("old", "old", c.STR),
    )

    uuid: UUID
    state: State
    level: Level | None = ABSENT
    from_: str | None = ABSENT
    token: str | None = ABSENT
    price: Decimal | None = ABSENT
    sent_at: dt.datetime | None = ABSENT
    logged: dt.datetime | None = ABSENT
    stamp: dt.datetime | None = ABSENT
    day: dt.date | None = ABSENT
    hour: dt.time | None = ABSENT
    owner: Address | str | None = ABSENT
    count: int | str | None = ABSENT
    sizes: dict[str, int] | None = ABSENT
    phones: dict[str, str] | None = ABSENT
    parts: list[Parcel] | None = ABSENT
    blob: bytes | None = ABSENT
    free: JSON | None = ABSENT
    to_dict_: str | None = ABSENT
    sent_text: str | None = ABSENT
    old: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
