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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = None
        elif type(value) is str:
            model.content = value
        elif value is None:
            model.content = None
        else:
            model.content = cls.__rows__[1][3](value, context, (where, "content"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[2][3](value, context, (where, "created_at"))
        value = get("bot_replies", UNSET)
        if value is UNSET:
            missing += 1
            model.bot_replies = None
        else:
            model.bot_replies = cls.__rows__[3][3](value, context, (where, "bot_replies"))
        value = get("conversation", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation = None
        elif type(value) is dict:
            model.conversation = (_codec4._class or _codec4.model)._decode(value, context, (where, "conversation"))
        else:
            model.conversation = cls.__rows__[4][3](value, context, (where, "conversation"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = IncomingMessage.__fields__[4].inner
