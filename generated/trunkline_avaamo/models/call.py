# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Call."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.call_status import CallStatus


@_define(kw_only=True, repr=False)
class Call(Model):
    """A telephone call and what became of it.

    Attributes:
        uuid: Its identifier.
        call_sid: The carrier's identifier of the call.
        conversation_uuid: The conversation it belongs to.
        channel_uuid: The channel it went through.
        status: How far it came.
        created_at: When it was made.
        to_phone: The SIP address that was called.
        from_phone: The number it was made from.
        bot_id: The agent that speaks.
        error_code: The carrier's number of the error.
        error_message: What went wrong, in words.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR),
        Field("call_sid", "call_sid", c.NullableCodec(c.STR)),
        Field("conversation_uuid", "conversation_uuid", c.NullableCodec(c.STR)),
        Field("channel_uuid", "channel_uuid", c.STR, hidden=True, secret=True),
        Field("status", "status", enums.EnumCodec("trunkline_avaamo.models.call_status", "CallStatus")),
        Field("created_at", "created_at", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Field("to_phone", "to_phone", c.NullableCodec(c.STR), hidden=True),
        Field("from_phone", "from_phone", c.NullableCodec(c.STR), hidden=True),
        Field("bot_id", "bot_id", c.INT),
        Field("error_code", "error_code", c.NullableCodec(c.STR)),
        Field("error_message", "error_message", c.NullableCodec(c.STR)),
    )

    uuid: str | None = ABSENT
    call_sid: str | None = ABSENT
    conversation_uuid: str | None = ABSENT
    channel_uuid: str | None = ABSENT
    status: CallStatus | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    to_phone: str | None = ABSENT
    from_phone: str | None = ABSENT
    bot_id: int | None = ABSENT
    error_code: str | None = ABSENT
    error_message: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str:
            model.uuid = value
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("call_sid", UNSET)
        if value is UNSET:
            missing += 1
            model.call_sid = None
        elif type(value) is str:
            model.call_sid = value
        elif value is None:
            model.call_sid = None
        else:
            model.call_sid = cls.__rows__[1][3](value, context, (where, "call_sid"))
        value = get("conversation_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation_uuid = None
        elif type(value) is str:
            model.conversation_uuid = value
        elif value is None:
            model.conversation_uuid = None
        else:
            model.conversation_uuid = cls.__rows__[2][3](value, context, (where, "conversation_uuid"))
        value = get("channel_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.channel_uuid = None
        elif type(value) is str:
            model.channel_uuid = value
        else:
            model.channel_uuid = cls.__rows__[3][3](value, context, (where, "channel_uuid"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec4._listed:
            model.status = _codec4._listed[value]
        else:
            model.status = cls.__rows__[4][3](value, context, (where, "status"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[5][3](value, context, (where, "created_at"))
        value = get("to_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.to_phone = None
        elif type(value) is str:
            model.to_phone = value
        elif value is None:
            model.to_phone = None
        else:
            model.to_phone = cls.__rows__[6][3](value, context, (where, "to_phone"))
        value = get("from_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.from_phone = None
        elif type(value) is str:
            model.from_phone = value
        elif value is None:
            model.from_phone = None
        else:
            model.from_phone = cls.__rows__[7][3](value, context, (where, "from_phone"))
        value = get("bot_id", UNSET)
        if value is UNSET:
            missing += 1
            model.bot_id = None
        elif type(value) is int:
            model.bot_id = value
        else:
            model.bot_id = cls.__rows__[8][3](value, context, (where, "bot_id"))
        value = get("error_code", UNSET)
        if value is UNSET:
            missing += 1
            model.error_code = None
        elif type(value) is str:
            model.error_code = value
        elif value is None:
            model.error_code = None
        else:
            model.error_code = cls.__rows__[9][3](value, context, (where, "error_code"))
        value = get("error_message", UNSET)
        if value is UNSET:
            missing += 1
            model.error_message = None
        elif type(value) is str:
            model.error_message = value
        elif value is None:
            model.error_message = None
        else:
            model.error_message = cls.__rows__[10][3](value, context, (where, "error_message"))
        if len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = Call.__fields__[4].inner
