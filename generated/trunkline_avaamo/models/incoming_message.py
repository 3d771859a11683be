# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""IncomingMessage."""

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
    from trunkline_avaamo.models.bot_reply import BotReply
    from trunkline_avaamo.models.conversation_ref import ConversationRef


@_define(kw_only=True, repr=False)
class IncomingMessage(Model):
    """A user's message, and the replies if the channel is synchronous.

    Attributes:
        uuid: The message's identifier; `query_insight` takes it.
        content: What the user said.
        created_at: When it was made.
        bot_replies: What the agent answered.
        conversation: The conversation it belongs to.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR),
        Field("content", "content", c.NullableCodec(c.STR), hidden=True),
        Field("created_at", "created_at", times.SECONDS),
        Field(
            "bot_replies", "bot_replies", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.bot_reply", "BotReply"))
        ),
        Field(
            "conversation",
            "conversation",
            model.ModelCodec("trunkline_avaamo.models.conversation_ref", "ConversationRef"),
        ),
    )

    uuid: str | None = ABSENT
    content: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    bot_replies: list[BotReply] | None = ABSENT
    conversation: ConversationRef | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
