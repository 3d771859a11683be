# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Conversation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.message import Message
    from trunkline_avaamo.models.msg_user import MsgUser
    from trunkline_avaamo.models.receiver import Receiver


@_define(kw_only=True, repr=False)
class Conversation(Model):
    """A conversation with its users and its newest message.

    Attributes:
        uuid: The conversation's identifier, 32 hexadecimal digits.
        mode: Who speaks; which value means the agent is on no page.
        members_type: Who takes part; the page does not explain the numbers.
        avatar: Whether there is a picture.
        name: A name, if somebody gave one.
        created_at: When it was made.
        user: Its owner, if it has one.
        receivers: The users the agent talks with.
        avatar_updated_at: When the picture changed.
        description: A description, if somebody gave one.
        last_message: The newest message.
        members_count: How many take part.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("mode", "mode", c.BOOL),
        Field("members_type", "members_type", c.INT),
        Field("avatar", "avatar", c.BOOL),
        Field("name", "name", c.NullableCodec(c.STR), hidden=True),
        Field("created_at", "created_at", times.SECONDS),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_avaamo.models.msg_user", "MsgUser"))),
        Field("receivers", "receivers", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.receiver", "Receiver"))),
        Field("avatar_updated_at", "avatar_updated_at", c.NullableCodec(times.SECONDS)),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("last_message", "last_message", model.ModelCodec("trunkline_avaamo.models.message", "Message")),
        Field("members_count", "members_count", c.INT),
    )

    uuid: str
    mode: bool | None = ABSENT
    members_type: int | None = ABSENT
    avatar: bool | None = ABSENT
    name: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    user: MsgUser | None = ABSENT
    receivers: list[Receiver] | None = ABSENT
    avatar_updated_at: dt.datetime | None = ABSENT
    description: str | None = ABSENT
    last_message: Message | None = ABSENT
    members_count: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if type(value) is str:
            model.uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("mode", UNSET)
        if value is UNSET:
            missing += 1
            model.mode = None
        elif type(value) is bool:
            model.mode = value
        else:
            model.mode = cls.__rows__[1][3](value, context, (where, "mode"))
        value = get("members_type", UNSET)
        if value is UNSET:
            missing += 1
            model.members_type = None
        elif type(value) is int:
            model.members_type = value
        else:
            model.members_type = cls.__rows__[2][3](value, context, (where, "members_type"))
        value = get("avatar", UNSET)
        if value is UNSET:
            missing += 1
            model.avatar = None
        elif type(value) is bool:
            model.avatar = value
        else:
            model.avatar = cls.__rows__[3][3](value, context, (where, "avatar"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[4][3](value, context, (where, "name"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[5][3](value, context, (where, "created_at"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec6._class or _codec6.model)._decode(value, context, (where, "user"))
        elif value is None:
            model.user = None
        else:
            model.user = cls.__rows__[6][3](value, context, (where, "user"))
        value = get("receivers", UNSET)
        if value is UNSET:
            missing += 1
            model.receivers = None
        else:
            model.receivers = cls.__rows__[7][3](value, context, (where, "receivers"))
        value = get("avatar_updated_at", UNSET)
        if value is UNSET:
            missing += 1
            model.avatar_updated_at = None
        else:
            model.avatar_updated_at = cls.__rows__[8][3](value, context, (where, "avatar_updated_at"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[9][3](value, context, (where, "description"))
        value = get("last_message", UNSET)
        if value is UNSET:
            missing += 1
            model.last_message = None
        elif type(value) is dict:
            model.last_message = (_codec10._class or _codec10.model)._decode(value, context, (where, "last_message"))
        else:
            model.last_message = cls.__rows__[10][3](value, context, (where, "last_message"))
        value = get("members_count", UNSET)
        if value is UNSET:
            missing += 1
            model.members_count = None
        elif type(value) is int:
            model.members_count = value
        else:
            model.members_count = cls.__rows__[11][3](value, context, (where, "members_count"))
        if lacking or len(data) + missing != 12:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec6: Any = Conversation.__fields__[6].inner
_codec10: Any = Conversation.__fields__[10].inner
