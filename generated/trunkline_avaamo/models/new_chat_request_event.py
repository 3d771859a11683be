# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""NewChatRequestEvent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

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

    from trunkline_avaamo.models.event_bot import EventBot
    from trunkline_avaamo.models.event_chat_request import EventChatRequest
    from trunkline_avaamo.models.event_conversation import EventConversation
    from trunkline_avaamo.models.event_user import EventUser


@_define(kw_only=True, repr=False)
class NewChatRequestEvent(Model):
    """A user wants to talk to a live agent.

    Attributes:
        event_type: What happened.
        uuid: Its identifier.
        created_at: When it happened.
        conversation: The conversation.
        chat_request: The request, as the list of requests names it.
        bot: The agent.
        user: The user.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("event_type", "event_type", c.STR, required=True),
        Field("uuid", "uuid", c.STR, required=True),
        Field("created_at", "created_at", times.SECONDS, required=True),
        Field(
            "conversation",
            "conversation",
            model.ModelCodec("trunkline_avaamo.models.event_conversation", "EventConversation"),
            required=True,
        ),
        Field(
            "chat_request",
            "chat_request",
            model.ModelCodec("trunkline_avaamo.models.event_chat_request", "EventChatRequest"),
            required=True,
        ),
        Field("bot", "bot", model.ModelCodec("trunkline_avaamo.models.event_bot", "EventBot")),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.event_user", "EventUser")),
    )

    event_type: Literal["new_chat_request"]
    uuid: str
    created_at: dt.datetime
    conversation: EventConversation
    chat_request: EventChatRequest
    bot: EventBot | None = ABSENT
    user: EventUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("event_type", UNSET)
        if type(value) is str:
            model.event_type = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.event_type = None
        else:
            model.event_type = cls.__rows__[0][3](value, context, (where, "event_type"))
        value = get("uuid", UNSET)
        if type(value) is str:
            model.uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[1][3](value, context, (where, "uuid"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.created_at = None
        else:
            model.created_at = cls.__rows__[2][3](value, context, (where, "created_at"))
        value = get("conversation", UNSET)
        if type(value) is dict:
            model.conversation = (_codec3._class or _codec3.model)._decode(value, context, (where, "conversation"))
        elif value is UNSET:
            missing += 1
            lacking = True
            model.conversation = None
        else:
            model.conversation = cls.__rows__[3][3](value, context, (where, "conversation"))
        value = get("chat_request", UNSET)
        if type(value) is dict:
            model.chat_request = (_codec4._class or _codec4.model)._decode(value, context, (where, "chat_request"))
        elif value is UNSET:
            missing += 1
            lacking = True
            model.chat_request = None
        else:
            model.chat_request = cls.__rows__[4][3](value, context, (where, "chat_request"))
        value = get("bot", UNSET)
        if value is UNSET:
            missing += 1
            model.bot = None
        elif type(value) is dict:
            model.bot = (_codec5._class or _codec5.model)._decode(value, context, (where, "bot"))
        else:
            model.bot = cls.__rows__[5][3](value, context, (where, "bot"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec6._class or _codec6.model)._decode(value, context, (where, "user"))
        else:
            model.user = cls.__rows__[6][3](value, context, (where, "user"))
        if lacking or len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = NewChatRequestEvent.__fields__[3].inner
_codec4: Any = NewChatRequestEvent.__fields__[4].inner
_codec5: Any = NewChatRequestEvent.__fields__[5].inner
_codec6: Any = NewChatRequestEvent.__fields__[6].inner
