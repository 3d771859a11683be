# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelMessageEvent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.channel_event_user import ChannelEventUser
    from trunkline_avaamo.models.channel_reply import ChannelReply
    from trunkline_avaamo.models.event_conversation import EventConversation


@_define(kw_only=True, repr=False)
class ChannelMessageEvent(Model):
    """One reply of the agent, for your user.

    Attributes:
        event_type: What happened.
        bot_uuid: The agent.
        channel_uuid: The channel.
        user: The user.
        conversation: The conversation.
        message: The reply.
        sender: `BOT`, as far as the page says.
        status_callback_url: Where to report what became of the message; for outreach only.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("event_type", "event_type", c.STR, required=True),
        Field("bot_uuid", "bot_uuid", c.STR, required=True, hidden=True, secret=True),
        Field("channel_uuid", "channel_uuid", c.STR, required=True, hidden=True, secret=True),
        Field(
            "user",
            "user",
            model.ModelCodec("trunkline_avaamo.models.channel_event_user", "ChannelEventUser"),
            required=True,
        ),
        Field(
            "conversation",
            "conversation",
            model.ModelCodec("trunkline_avaamo.models.event_conversation", "EventConversation"),
            required=True,
        ),
        Field(
            "message",
            "message",
            model.ModelCodec("trunkline_avaamo.models.channel_reply", "ChannelReply"),
            required=True,
        ),
        Field("sender", "sender", c.STR),
        Field("status_callback_url", "status_callback_url", c.NullableCodec(c.STR), hidden=True, secret=True),
    )

    event_type: Literal["MESSAGE"]
    bot_uuid: str
    channel_uuid: str
    user: ChannelEventUser
    conversation: EventConversation
    message: ChannelReply
    sender: str | None = ABSENT
    status_callback_url: str | None = ABSENT
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
        value = get("bot_uuid", UNSET)
        if type(value) is str:
            model.bot_uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.bot_uuid = None
        else:
            model.bot_uuid = cls.__rows__[1][3](value, context, (where, "bot_uuid"))
        value = get("channel_uuid", UNSET)
        if type(value) is str:
            model.channel_uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.channel_uuid = None
        else:
            model.channel_uuid = cls.__rows__[2][3](value, context, (where, "channel_uuid"))
        value = get("user", UNSET)
        if type(value) is dict:
            model.user = (_codec3._class or _codec3.model)._decode(value, context, (where, "user"))
        elif value is UNSET:
            missing += 1
            lacking = True
            model.user = None
        else:
            model.user = cls.__rows__[3][3](value, context, (where, "user"))
        value = get("conversation", UNSET)
        if type(value) is dict:
            model.conversation = (_codec4._class or _codec4.model)._decode(value, context, (where, "conversation"))
        elif value is UNSET:
            missing += 1
            lacking = True
            model.conversation = None
        else:
            model.conversation = cls.__rows__[4][3](value, context, (where, "conversation"))
        value = get("message", UNSET)
        if type(value) is dict:
            model.message = (_codec5._class or _codec5.model)._decode(value, context, (where, "message"))
        elif value is UNSET:
            missing += 1
            lacking = True
            model.message = None
        else:
            model.message = cls.__rows__[5][3](value, context, (where, "message"))
        value = get("sender", UNSET)
        if value is UNSET:
            missing += 1
            model.sender = None
        elif type(value) is str:
            model.sender = value
        else:
            model.sender = cls.__rows__[6][3](value, context, (where, "sender"))
        value = get("status_callback_url", UNSET)
        if value is UNSET:
            missing += 1
            model.status_callback_url = None
        elif type(value) is str:
            model.status_callback_url = value
        elif value is None:
            model.status_callback_url = None
        else:
            model.status_callback_url = cls.__rows__[7][3](value, context, (where, "status_callback_url"))
        if lacking or len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = ChannelMessageEvent.__fields__[3].inner
_codec4: Any = ChannelMessageEvent.__fields__[4].inner
_codec5: Any = ChannelMessageEvent.__fields__[5].inner
