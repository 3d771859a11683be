# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""What arrives unasked, each class loaded when it is first named."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from trunkline_runtime.codecs.models import KindCodec, ModelCodec

if TYPE_CHECKING:
    from trunkline_avaamo.models.channel_event_user import ChannelEventUser as ChannelEventUser
    from trunkline_avaamo.models.channel_message_event import ChannelMessageEvent as ChannelMessageEvent
    from trunkline_avaamo.models.channel_mode_event import ChannelModeEvent as ChannelModeEvent
    from trunkline_avaamo.models.channel_reply import ChannelReply as ChannelReply
    from trunkline_avaamo.models.chat_request_accepted_event import ChatRequestAcceptedEvent as ChatRequestAcceptedEvent
    from trunkline_avaamo.models.chat_terminated_event import ChatTerminatedEvent as ChatTerminatedEvent
    from trunkline_avaamo.models.event_bot import EventBot as EventBot
    from trunkline_avaamo.models.event_chat_request import EventChatRequest as EventChatRequest
    from trunkline_avaamo.models.event_conversation import EventConversation as EventConversation
    from trunkline_avaamo.models.event_device import EventDevice as EventDevice
    from trunkline_avaamo.models.event_message import EventMessage as EventMessage
    from trunkline_avaamo.models.event_user import EventUser as EventUser
    from trunkline_avaamo.models.live_agent_delivery import LiveAgentDelivery as LiveAgentDelivery
    from trunkline_avaamo.models.new_chat_request_event import NewChatRequestEvent as NewChatRequestEvent
    from trunkline_avaamo.models.outreach_status_event import OutreachStatusEvent as OutreachStatusEvent
    from trunkline_avaamo.models.reply_attachment import ReplyAttachment as ReplyAttachment
    from trunkline_avaamo.models.reply_button import ReplyButton as ReplyButton
    from trunkline_avaamo.models.reply_payload import ReplyPayload as ReplyPayload
    from trunkline_avaamo.models.reply_stream import ReplyStream as ReplyStream
    from trunkline_avaamo.models.user_message_event import UserMessageEvent as UserMessageEvent

    ChannelEvent: TypeAlias = ChannelMessageEvent | ChannelModeEvent

    LiveAgentEvent: TypeAlias = NewChatRequestEvent | ChatRequestAcceptedEvent | UserMessageEvent | ChatTerminatedEvent

_MODULES: dict[str, str] = {
    "ChannelEventUser": "channel_event_user",
    "ChannelMessageEvent": "channel_message_event",
    "ChannelModeEvent": "channel_mode_event",
    "ChannelReply": "channel_reply",
    "ChatRequestAcceptedEvent": "chat_request_accepted_event",
    "ChatTerminatedEvent": "chat_terminated_event",
    "EventBot": "event_bot",
    "EventChatRequest": "event_chat_request",
    "EventConversation": "event_conversation",
    "EventDevice": "event_device",
    "EventMessage": "event_message",
    "EventUser": "event_user",
    "LiveAgentDelivery": "live_agent_delivery",
    "NewChatRequestEvent": "new_chat_request_event",
    "OutreachStatusEvent": "outreach_status_event",
    "ReplyAttachment": "reply_attachment",
    "ReplyButton": "reply_button",
    "ReplyPayload": "reply_payload",
    "ReplyStream": "reply_stream",
    "UserMessageEvent": "user_message_event",
}

CHANNEL_EVENT: Final = KindCodec(
    "event_type",
    {
        "MESSAGE": ModelCodec("trunkline_avaamo.models.channel_message_event", "ChannelMessageEvent"),
        "AGENT_MODE_CHANGE": ModelCodec("trunkline_avaamo.models.channel_mode_event", "ChannelModeEvent"),
    },
)
"""`ChannelEvent`: which class reads it."""

LIVE_AGENT_EVENT: Final = KindCodec(
    "event_type",
    {
        "new_chat_request": ModelCodec("trunkline_avaamo.models.new_chat_request_event", "NewChatRequestEvent"),
        "chat_request_accepted": ModelCodec(
            "trunkline_avaamo.models.chat_request_accepted_event", "ChatRequestAcceptedEvent"
        ),
        "user_message": ModelCodec("trunkline_avaamo.models.user_message_event", "UserMessageEvent"),
        "chat_terminated": ModelCodec("trunkline_avaamo.models.chat_terminated_event", "ChatTerminatedEvent"),
    },
)
"""`LiveAgentEvent`: which class reads it."""

_KINDS: dict[str, KindCodec] = {
    "ChannelEvent": CHANNEL_EVENT,
    "LiveAgentEvent": LIVE_AGENT_EVENT,
}
__all__: list[str] = [
    "CHANNEL_EVENT",
    "ChannelEvent",
    "ChannelEventUser",
    "ChannelMessageEvent",
    "ChannelModeEvent",
    "ChannelReply",
    "ChatRequestAcceptedEvent",
    "ChatTerminatedEvent",
    "EventBot",
    "EventChatRequest",
    "EventConversation",
    "EventDevice",
    "EventMessage",
    "EventUser",
    "LIVE_AGENT_EVENT",
    "LiveAgentDelivery",
    "LiveAgentEvent",
    "NewChatRequestEvent",
    "OutreachStatusEvent",
    "ReplyAttachment",
    "ReplyButton",
    "ReplyPayload",
    "ReplyStream",
    "UserMessageEvent",
]


def __getattr__(name: str) -> Any:
    if name in _KINDS:
        value = reduce(or_, (codec.model for codec in _KINDS[name].models.values()))
    elif name in _MODULES:
        value = getattr(import_module(f"trunkline_avaamo.models.{_MODULES[name]}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
