# Generated from specs/avaamo/events.yaml; edit that file, never this one.

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel
from trunkline.payload import Payload
from trunkline.payload_times import Seconds


class EventConversation(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: str
    display_name: Annotated[
        str | None,
        Field(description="For live agents only.", json_schema_extra={"x-personal": True}),
    ] = None


class ChannelEventUser(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[str, Field(description="The identifier you chose for the user.")]
    first_name: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    last_name: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    layer_id: Annotated[str | None, Field(description="The platform's identifier of the user.")] = None
    custom_properties: Annotated[
        dict[str, Any] | None,
        Field(
            description="Values known about the user, by name.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    client_uuid: str | None = None


class ReplyStream(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    url: Annotated[
        str,
        Field(
            description="Where the text can be read piece by piece. No page says for how long, or in which format.",
            json_schema_extra={"x-secret": True},
        ),
    ]


class ReplyButton(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: str | None = None
    title: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    payload: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None


class ReplyPayload(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    template_type: str | None = None
    text: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    buttons: list[ReplyButton] | None = None


class ReplyAttachment(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: str | None = None
    payload: ReplyPayload | None = None


class ReplyChoice(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class ChannelReply(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    text: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    attachment: ReplyAttachment | None = None
    quick_replies: list[ReplyChoice] | None = None
    stream: ReplyStream | None = None
    request_message_uuid: Annotated[str | None, Field(description="The message this one answers.")] = None
    sequence: Annotated[int | None, Field(description="Position among the replies, from 1.")] = None
    total_messages: Annotated[int | None, Field(description="Replies there are in all.")] = None


class EventChatRequest(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: str


class EventBot(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[str | None, Field(json_schema_extra={"x-secret": True})] = None
    display_name: str | None = None
    description: str | None = None


class EventDevice(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    device_uuid: str | None = None
    uuid: Annotated[str | None, Field(description="In the table, not in the sample.")] = None
    channel_name: str | None = None
    last_visited_page: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None


class EventUser(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    first_name: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    last_name: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    email: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    custom_properties: Annotated[
        dict[str, Any] | None,
        Field(
            description="Values known about the user, by name.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    display_name: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    layer_id: str | None = None
    device: EventDevice | None = None


class EventMessage(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    uuid: str
    content: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    content_type: str | None = None
    created_at: Seconds | None = None


class NewChatRequestEvent(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    event_type: Literal["new_chat_request"]
    uuid: str
    created_at: Seconds
    conversation: EventConversation
    chat_request: EventChatRequest
    bot: EventBot | None = None
    user: EventUser | None = None


class ChatRequestAcceptedEvent(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    event_type: Literal["chat_request_accepted"]
    uuid: str
    created_at: Seconds
    conversation: EventConversation
    chat_request: EventChatRequest


class UserMessageEvent(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    event_type: Literal["user_message"]
    uuid: str
    created_at: Seconds
    conversation: EventConversation
    message: EventMessage


class ChatTerminatedEvent(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    event_type: Literal["chat_terminated"]
    uuid: str
    created_at: Seconds
    conversation: EventConversation
    bot: EventBot | None = None
    user: EventUser | None = None


class OutreachStatusEvent(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    status: str
    error_code: Annotated[int | None, Field(description="Your channel's number of the error.")] = None
    error_message: Annotated[
        str | None,
        Field(description="What went wrong; read only without `error_code`."),
    ] = None


class ChannelMessageEvent(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    event_type: Literal["MESSAGE"]
    bot_uuid: Annotated[str, Field(json_schema_extra={"x-secret": True})]
    channel_uuid: Annotated[str, Field(json_schema_extra={"x-secret": True})]
    user: ChannelEventUser
    conversation: EventConversation
    sender: Annotated[str | None, Field(description="`BOT`, as far as the page says.")] = None
    message: ChannelReply
    status_callback_url: Annotated[
        str | None,
        Field(
            description="Where to report what became of the message; for outreach only.",
            json_schema_extra={"x-secret": True},
        ),
    ] = None


class ChannelModeEvent(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    event_type: Literal["AGENT_MODE_CHANGE"]
    bot_uuid: Annotated[str, Field(json_schema_extra={"x-secret": True})]
    channel_uuid: Annotated[str, Field(json_schema_extra={"x-secret": True})]
    user: ChannelEventUser
    conversation: EventConversation
    sender: Annotated[str | None, Field(description="`BOT`, as far as the page says.")] = None
    mode: Annotated[str, Field(description="Who speaks; `AGENT` is a live agent.")]


class ChannelEvent(RootModel[ChannelMessageEvent | ChannelModeEvent]):
    root: Annotated[
        ChannelMessageEvent | ChannelModeEvent,
        Field(description="What a custom channel receives.", discriminator="event_type"),
    ]


class LiveAgentDelivery(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    event: Annotated[
        NewChatRequestEvent | ChatRequestAcceptedEvent | UserMessageEvent | ChatTerminatedEvent,
        Field(description="What a custom live agent receives.", discriminator="event_type"),
    ]
