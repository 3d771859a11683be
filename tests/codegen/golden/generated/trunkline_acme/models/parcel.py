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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        Field("token", "token", c.STR, hidden=True, secret=True),
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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("state", UNSET)
        if type(value) is str and value in _codec1._listed:
            model.state = _codec1._listed[value]
        elif value is UNSET:
            missing += 1
            lacking = True
            model.state = None
        else:
            model.state = cls.__rows__[1][3](value, context, (where, "state"))
        value = get("level", UNSET)
        if value is UNSET:
            missing += 1
            model.level = None
        elif type(value) is str and value in _codec2._listed:
            model.level = _codec2._listed[value]
        else:
            model.level = cls.__rows__[2][3](value, context, (where, "level"))
        value = get("from", UNSET)
        if value is UNSET:
            missing += 1
            model.from_ = None
        elif type(value) is str:
            model.from_ = value
        else:
            model.from_ = cls.__rows__[3][3](value, context, (where, "from"))
        value = get("token", UNSET)
        if value is UNSET:
            missing += 1
            model.token = None
        elif type(value) is str:
            model.token = value
        else:
            model.token = cls.__rows__[4][3](value, context, (where, "token"))
        value = get("price", UNSET)
        if value is UNSET:
            missing += 1
            model.price = None
        else:
            model.price = cls.__rows__[5][3](value, context, (where, "price"))
        value = get("sent_at", UNSET)
        if value is UNSET:
            missing += 1
            model.sent_at = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.sent_at = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[6][3](value, context, (where, "sent_at"))
            )
        else:
            model.sent_at = cls.__rows__[6][3](value, context, (where, "sent_at"))
        value = get("logged", UNSET)
        if value is UNSET:
            missing += 1
            model.logged = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.logged = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[7][3](value, context, (where, "logged"))
            )
        else:
            model.logged = cls.__rows__[7][3](value, context, (where, "logged"))
        value = get("stamp", UNSET)
        if value is UNSET:
            missing += 1
            model.stamp = None
        else:
            model.stamp = cls.__rows__[8][3](value, context, (where, "stamp"))
        value = get("day", UNSET)
        if value is UNSET:
            missing += 1
            model.day = None
        else:
            model.day = cls.__rows__[9][3](value, context, (where, "day"))
        value = get("hour", UNSET)
        if value is UNSET:
            missing += 1
            model.hour = None
        else:
            model.hour = cls.__rows__[10][3](value, context, (where, "hour"))
        value = get("owner", UNSET)
        if value is UNSET:
            missing += 1
            model.owner = None
        else:
            model.owner = cls.__rows__[11][3](value, context, (where, "owner"))
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        else:
            model.count = cls.__rows__[12][3](value, context, (where, "count"))
        value = get("sizes", UNSET)
        if value is UNSET:
            missing += 1
            model.sizes = None
        else:
            model.sizes = cls.__rows__[13][3](value, context, (where, "sizes"))
        value = get("phones", UNSET)
        if value is UNSET:
            missing += 1
            model.phones = None
        else:
            model.phones = cls.__rows__[14][3](value, context, (where, "phones"))
        value = get("parts", UNSET)
        if value is UNSET:
            missing += 1
            model.parts = None
        else:
            model.parts = cls.__rows__[15][3](value, context, (where, "parts"))
        value = get("blob", UNSET)
        if value is UNSET:
            missing += 1
            model.blob = None
        else:
            model.blob = cls.__rows__[16][3](value, context, (where, "blob"))
        value = get("free", UNSET)
        if value is UNSET:
            missing += 1
            model.free = None
        else:
            model.free = cls.__rows__[17][3](value, context, (where, "free"))
        value = get("to_dict", UNSET)
        if value is UNSET:
            missing += 1
            model.to_dict_ = None
        elif type(value) is str:
            model.to_dict_ = value
        else:
            model.to_dict_ = cls.__rows__[18][3](value, context, (where, "to_dict"))
        value = get("Sent At", UNSET)
        if value is UNSET:
            missing += 1
            model.sent_text = None
        elif type(value) is str:
            model.sent_text = value
        else:
            model.sent_text = cls.__rows__[19][3](value, context, (where, "Sent At"))
        value = get("old", UNSET)
        if value is UNSET:
            missing += 1
            model.old = None
        elif type(value) is str:
            model.old = value
        else:
            model.old = cls.__rows__[20][3](value, context, (where, "old"))
        if lacking or len(data) + missing != 21:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = Parcel.__fields__[1].inner
_codec2: Any = Parcel.__fields__[2].inner
