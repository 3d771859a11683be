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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
