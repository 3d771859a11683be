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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
        Field("channel_uuid", "channel_uuid", c.STR, hidden=True),
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
