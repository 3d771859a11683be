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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

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
