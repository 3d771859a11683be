# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""QueryInsight."""

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

    from trunkline_avaamo.models.insight_channel import InsightChannel
    from trunkline_avaamo.models.insight_tag import InsightTag
    from trunkline_avaamo.models.insight_user import InsightUser
    from trunkline_avaamo.models.insights import Insights
    from trunkline_avaamo.models.skill import Skill


@_define(kw_only=True, repr=False)
class QueryInsight(Model):
    """A question and how it was understood.

    Attributes:
        id: Its number.
        channel: Where it was asked.
        user: Who asked.
        user_query: What the user asked.
        intent_name: The intent that was matched.
        created_at: When it was asked.
        intent_type: How it was matched.
        node_key: The node of the dialog that answered.
        detected_language: The language of the question.
        conversation_uuid: The conversation it belongs to.
        message_uuid: The message's identifier.
        insights: Everything found in the question.
        skill: The skill that answered.
        tags: The tags of the question.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("channel", "channel", model.ModelCodec("trunkline_avaamo.models.insight_channel", "InsightChannel")),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.insight_user", "InsightUser")),
        Field("user_query", "user_query", c.STR, hidden=True),
        Field("intent_name", "intent_name", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.SECONDS),
        Field("intent_type", "intent_type", c.NullableCodec(c.STR)),
        Field("node_key", "node_key", c.NullableCodec(c.STR)),
        Field("detected_language", "detected_language", c.NullableCodec(c.STR)),
        Field("conversation_uuid", "conversation_uuid", c.STR),
        Field("message_uuid", "message_uuid", c.STR),
        Field("insights", "insights", model.ModelCodec("trunkline_avaamo.models.insights", "Insights")),
        Field("skill", "skill", model.ModelCodec("trunkline_avaamo.models.skill", "Skill")),
        Field("tags", "tags", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.insight_tag", "InsightTag"))),
    )

    id: int | None = ABSENT
    channel: InsightChannel | None = ABSENT
    user: InsightUser | None = ABSENT
    user_query: str | None = ABSENT
    intent_name: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    intent_type: str | None = ABSENT
    node_key: str | None = ABSENT
    detected_language: str | None = ABSENT
    conversation_uuid: str | None = ABSENT
    message_uuid: str | None = ABSENT
    insights: Insights | None = ABSENT
    skill: Skill | None = ABSENT
    tags: list[InsightTag] | None = ABSENT
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
        value = get("channel", UNSET)
        if value is UNSET:
            missing += 1
            model.channel = None
        elif type(value) is dict:
            model.channel = (_codec1._class or _codec1.model)._decode(value, context, (where, "channel"))
        else:
            model.channel = cls.__rows__[1][3](value, context, (where, "channel"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec2._class or _codec2.model)._decode(value, context, (where, "user"))
        else:
            model.user = cls.__rows__[2][3](value, context, (where, "user"))
        value = get("user_query", UNSET)
        if value is UNSET:
            missing += 1
            model.user_query = None
        elif type(value) is str:
            model.user_query = value
        else:
            model.user_query = cls.__rows__[3][3](value, context, (where, "user_query"))
        value = get("intent_name", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_name = None
        elif type(value) is str:
            model.intent_name = value
        elif value is None:
            model.intent_name = None
        else:
            model.intent_name = cls.__rows__[4][3](value, context, (where, "intent_name"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[5][3](value, context, (where, "created_at"))
        value = get("intent_type", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_type = None
        elif type(value) is str:
            model.intent_type = value
        elif value is None:
            model.intent_type = None
        else:
            model.intent_type = cls.__rows__[6][3](value, context, (where, "intent_type"))
        value = get("node_key", UNSET)
        if value is UNSET:
            missing += 1
            model.node_key = None
        elif type(value) is str:
            model.node_key = value
        elif value is None:
            model.node_key = None
        else:
            model.node_key = cls.__rows__[7][3](value, context, (where, "node_key"))
        value = get("detected_language", UNSET)
        if value is UNSET:
            missing += 1
            model.detected_language = None
        elif type(value) is str:
            model.detected_language = value
        elif value is None:
            model.detected_language = None
        else:
            model.detected_language = cls.__rows__[8][3](value, context, (where, "detected_language"))
        value = get("conversation_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation_uuid = None
        elif type(value) is str:
            model.conversation_uuid = value
        else:
            model.conversation_uuid = cls.__rows__[9][3](value, context, (where, "conversation_uuid"))
        value = get("message_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.message_uuid = None
        elif type(value) is str:
            model.message_uuid = value
        else:
            model.message_uuid = cls.__rows__[10][3](value, context, (where, "message_uuid"))
        value = get("insights", UNSET)
        if value is UNSET:
            missing += 1
            model.insights = None
        elif type(value) is dict:
            model.insights = (_codec11._class or _codec11.model)._decode(value, context, (where, "insights"))
        else:
            model.insights = cls.__rows__[11][3](value, context, (where, "insights"))
        value = get("skill", UNSET)
        if value is UNSET:
            missing += 1
            model.skill = None
        elif type(value) is dict:
            model.skill = (_codec12._class or _codec12.model)._decode(value, context, (where, "skill"))
        else:
            model.skill = cls.__rows__[12][3](value, context, (where, "skill"))
        value = get("tags", UNSET)
        if value is UNSET:
            missing += 1
            model.tags = None
        else:
            model.tags = cls.__rows__[13][3](value, context, (where, "tags"))
        if len(data) + missing != 14:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = QueryInsight.__fields__[1].inner
_codec2: Any = QueryInsight.__fields__[2].inner
_codec11: Any = QueryInsight.__fields__[11].inner
_codec12: Any = QueryInsight.__fields__[12].inner
