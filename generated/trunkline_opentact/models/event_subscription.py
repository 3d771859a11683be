# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""EventSubscription."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.event_type import EventType
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class EventSubscription(Model):
    """Events of one type that reach the websocket.

    Attributes:
        uuid: Its id.
        channel: `wss` is the only value seen.
        type_: The type of event.
        is_active: Whether it is switched on.
        expired_on: The subscription ends then.
        user: The user it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("channel", "channel", c.STR),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.event_type", "EventType")),
        Field("is_active", "is_active", c.BOOL),
        Field("expired_on", "expired_on", c.NullableCodec(times.DATETIME)),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    channel: str | None = ABSENT
    type_: EventType | None = ABSENT
    is_active: bool | None = ABSENT
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
        value = get("channel", UNSET)
        if value is UNSET:
            missing += 1
            model.channel = None
        elif type(value) is str:
            model.channel = value
        else:
            model.channel = cls.__rows__[1][3](value, context, (where, "channel"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str and value in _codec2._listed:
            model.type_ = _codec2._listed[value]
        else:
            model.type_ = cls.__rows__[2][3](value, context, (where, "type"))
        value = get("is_active", UNSET)
        if value is UNSET:
            missing += 1
            model.is_active = None
        elif type(value) is bool:
            model.is_active = value
        else:
            model.is_active = cls.__rows__[3][3](value, context, (where, "is_active"))
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


_codec2: Any = EventSubscription.__fields__[2].inner
_codec5: Any = EventSubscription.__fields__[5].inner
