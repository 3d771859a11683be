# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Token."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class Token(Model):
    """An API key.

    Attributes:
        uuid: Its id.
        token: The key itself; shown whole when it is made.
        name: What the key is for.
        ttl: Seconds that the key lives.
        expired_on: The key works until then.
        user: The user it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("token", "token", c.STR, hidden=True, secret=True),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("ttl", "ttl", c.NullableCodec(c.INT)),
        Field("expired_on", "expired_on", c.NullableCodec(times.DATETIME)),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    token: str | None = ABSENT
    name: str | None = ABSENT
    ttl: int | None = ABSENT
    expired_on: dt.datetime | None = ABSENT
    user: User | None = ABSENT
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
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("token", UNSET)
        if value is UNSET:
            missing += 1
            model.token = None
        elif type(value) is str:
            model.token = value
        else:
            model.token = cls.__rows__[1][3](value, context, (where, "token"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[2][3](value, context, (where, "name"))
        value = get("ttl", UNSET)
        if value is UNSET:
            missing += 1
            model.ttl = None
        elif type(value) is int:
            model.ttl = value
        elif value is None:
            model.ttl = None
        else:
            model.ttl = cls.__rows__[3][3](value, context, (where, "ttl"))
        value = get("expired_on", UNSET)
        if value is UNSET:
            missing += 1
            model.expired_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.expired_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[4][3](value, context, (where, "expired_on"))
            )
        elif value is None:
            model.expired_on = None
        else:
            model.expired_on = cls.__rows__[4][3](value, context, (where, "expired_on"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec5._class or _codec5.model)._decode(value, context, (where, "user"))
        elif value is None:
            model.user = None
        else:
            model.user = cls.__rows__[5][3](value, context, (where, "user"))
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


_codec5: Any = Token.__fields__[5].inner
