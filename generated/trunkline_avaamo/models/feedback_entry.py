# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackEntry."""

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

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.feedback_user import FeedbackUser


@_define(kw_only=True, repr=False)
class FeedbackEntry(Model):
    """What a user thought of one answer.

    Attributes:
        id: Its number.
        comment: What the user wrote about the answer.
        positive: Whether the user liked the answer.
        node_key: The node of the dialog that answered.
        intent_type: How it was matched.
        intent_name: The intent that was matched.
        created_at: When it was made.
        message_uuid: The answer it is about.
        conversation_uuid: The conversation it belongs to.
        skill_name: The skill's name.
        bot_replies: The answer it is about; the page shows no members.
        user_query: Only in the detailed form.
        user: Who gave it; only when detailed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("comment", "comment", c.NullableCodec(c.STR), hidden=True),
        Field("positive", "positive", c.BOOL),
        Field("node_key", "node_key", c.NullableCodec(c.STR)),
        Field("intent_type", "intent_type", c.NullableCodec(c.STR)),
        Field("intent_name", "intent_name", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.SECONDS),
        Field("message_uuid", "message_uuid", c.NullableCodec(c.STR)),
        Field("conversation_uuid", "conversation_uuid", c.NullableCodec(c.STR)),
        Field("skill_name", "skill_name", c.NullableCodec(c.STR)),
        Field("bot_replies", "bot_replies", c.NullableCodec(c.MapCodec(c.ANY)), hidden=True),
        Field("user_query", "user_query", c.NullableCodec(c.STR), hidden=True),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.feedback_user", "FeedbackUser")),
    )

    id: int | None = ABSENT
    comment: str | None = ABSENT
    positive: bool | None = ABSENT
    node_key: str | None = ABSENT
    intent_type: str | None = ABSENT
    intent_name: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    message_uuid: str | None = ABSENT
    conversation_uuid: str | None = ABSENT
    skill_name: str | None = ABSENT
    bot_replies: dict[str, JSON] | None = ABSENT
    user_query: str | None = ABSENT
    user: FeedbackUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("comment", UNSET)
        if value is UNSET:
            missing += 1
            model.comment = None
        elif type(value) is str:
            model.comment = value
        elif value is None:
            model.comment = None
        else:
            model.comment = cls.__rows__[1][3](value, context, (where, "comment"))
        value = get("positive", UNSET)
        if value is UNSET:
            missing += 1
            model.positive = None
        elif type(value) is bool:
            model.positive = value
        else:
            model.positive = cls.__rows__[2][3](value, context, (where, "positive"))
        value = get("node_key", UNSET)
        if value is UNSET:
            missing += 1
            model.node_key = None
        elif type(value) is str:
            model.node_key = value
        elif value is None:
            model.node_key = None
        else:
            model.node_key = cls.__rows__[3][3](value, context, (where, "node_key"))
        value = get("intent_type", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_type = None
        elif type(value) is str:
            model.intent_type = value
        elif value is None:
            model.intent_type = None
        else:
            model.intent_type = cls.__rows__[4][3](value, context, (where, "intent_type"))
        value = get("intent_name", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_name = None
        elif type(value) is str:
            model.intent_name = value
        elif value is None:
            model.intent_name = None
        else:
            model.intent_name = cls.__rows__[5][3](value, context, (where, "intent_name"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[6][3](value, context, (where, "created_at"))
        value = get("message_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.message_uuid = None
        elif type(value) is str:
            model.message_uuid = value
        elif value is None:
            model.message_uuid = None
        else:
            model.message_uuid = cls.__rows__[7][3](value, context, (where, "message_uuid"))
        value = get("conversation_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation_uuid = None
        elif type(value) is str:
            model.conversation_uuid = value
        elif value is None:
            model.conversation_uuid = None
        else:
            model.conversation_uuid = cls.__rows__[8][3](value, context, (where, "conversation_uuid"))
        value = get("skill_name", UNSET)
        if value is UNSET:
            missing += 1
            model.skill_name = None
        elif type(value) is str:
            model.skill_name = value
        elif value is None:
            model.skill_name = None
        else:
            model.skill_name = cls.__rows__[9][3](value, context, (where, "skill_name"))
        value = get("bot_replies", UNSET)
        if value is UNSET:
            missing += 1
            model.bot_replies = None
        else:
            model.bot_replies = cls.__rows__[10][3](value, context, (where, "bot_replies"))
        value = get("user_query", UNSET)
        if value is UNSET:
            missing += 1
            model.user_query = None
        elif type(value) is str:
            model.user_query = value
        elif value is None:
            model.user_query = None
        else:
            model.user_query = cls.__rows__[11][3](value, context, (where, "user_query"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec12._class or _codec12.model)._decode(value, context, (where, "user"))
        else:
            model.user = cls.__rows__[12][3](value, context, (where, "user"))
        if len(data) + missing != 13:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec12: Any = FeedbackEntry.__fields__[12].inner
