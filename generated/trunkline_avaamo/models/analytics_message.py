# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnalyticsMessage."""

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

    from trunkline_avaamo.models.analytics_user import AnalyticsUser


@_define(kw_only=True, repr=False)
class AnalyticsMessage(Model):
    """A message and how it was understood.

    Attributes:
        message_uuid: The message's identifier.
        score: How sure the match is.
        content: What the user wrote.
        intent_type: How it was matched.
        channel_name: The channel's name.
        created_at: When it was written.
        user: Who wrote it.
        intent_name: The intent that was matched.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("message_uuid", "message_uuid", c.STR),
        Field("score", "score", c.NullableCodec(c.FLOAT)),
        Field("content", "content", c.NullableCodec(c.STR), hidden=True),
        Field("intent_type", "intent_type", c.NullableCodec(c.STR)),
        Field("channel_name", "channel_name", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.SECONDS),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.analytics_user", "AnalyticsUser")),
        Field("intent_name", "intent_name", c.NullableCodec(c.STR)),
    )

    message_uuid: str | None = ABSENT
    score: float | None = ABSENT
    content: str | None = ABSENT
    intent_type: str | None = ABSENT
    channel_name: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    user: AnalyticsUser | None = ABSENT
    intent_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("message_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.message_uuid = None
        elif type(value) is str:
            model.message_uuid = value
        else:
            model.message_uuid = cls.__rows__[0][3](value, context, (where, "message_uuid"))
        value = get("score", UNSET)
        if value is UNSET:
            missing += 1
            model.score = None
        elif type(value) is float or type(value) is int:
            model.score = value
        elif value is None:
            model.score = None
        else:
            model.score = cls.__rows__[1][3](value, context, (where, "score"))
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = None
        elif type(value) is str:
            model.content = value
        elif value is None:
            model.content = None
        else:
            model.content = cls.__rows__[2][3](value, context, (where, "content"))
        value = get("intent_type", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_type = None
        elif type(value) is str:
            model.intent_type = value
        elif value is None:
            model.intent_type = None
        else:
            model.intent_type = cls.__rows__[3][3](value, context, (where, "intent_type"))
        value = get("channel_name", UNSET)
        if value is UNSET:
            missing += 1
            model.channel_name = None
        elif type(value) is str:
            model.channel_name = value
        elif value is None:
            model.channel_name = None
        else:
            model.channel_name = cls.__rows__[4][3](value, context, (where, "channel_name"))
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
        else:
            model.user = cls.__rows__[6][3](value, context, (where, "user"))
        value = get("intent_name", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_name = None
        elif type(value) is str:
            model.intent_name = value
        elif value is None:
            model.intent_name = None
        else:
            model.intent_name = cls.__rows__[7][3](value, context, (where, "intent_name"))
        if len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec6: Any = AnalyticsMessage.__fields__[6].inner
