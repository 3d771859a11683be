# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelModeEvent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.channel_event_user import ChannelEventUser
    from trunkline_avaamo.models.channel_mode_event_mode import ChannelModeEventMode
    from trunkline_avaamo.models.event_conversation import EventConversation


@_define(kw_only=True, repr=False)
class ChannelModeEvent(Model):
    """From now on a live agent speaks, or the agent again.

    Attributes:
        event_type: What happened.
        bot_uuid: The agent.
        channel_uuid: The channel.
        user: The user.
        conversation: The conversation.
        mode: Who speaks; `AGENT` is a live agent.
        sender: `BOT`, as far as the page says.
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
            "mode",
            "mode",
            enums.EnumCodec("trunkline_avaamo.models.channel_mode_event_mode", "ChannelModeEventMode"),
            required=True,
        ),
        Field("sender", "sender", c.STR),
    )

    event_type: Literal["AGENT_MODE_CHANGE"]
    bot_uuid: str
    channel_uuid: str
    user: ChannelEventUser
    conversation: EventConversation
    mode: ChannelModeEventMode
    sender: str | None = ABSENT
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
        value = get("mode", UNSET)
        if type(value) is str and value in _codec5._listed:
            model.mode = _codec5._listed[value]
        elif value is UNSET:
            missing += 1
            lacking = True
            model.mode = None
        else:
            model.mode = cls.__rows__[5][3](value, context, (where, "mode"))
        value = get("sender", UNSET)
        if value is UNSET:
            missing += 1
            model.sender = None
        elif type(value) is str:
            model.sender = value
        else:
            model.sender = cls.__rows__[6][3](value, context, (where, "sender"))
        if lacking or len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = ChannelModeEvent.__fields__[3].inner
_codec4: Any = ChannelModeEvent.__fields__[4].inner
_codec5: Any = ChannelModeEvent.__fields__[5].inner
