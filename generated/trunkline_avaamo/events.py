# Generated from specs/avaamo/events.yaml; edit that file, never this one.

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import ConfigDict, Field, RootModel
from trunkline_runtime.payloads.base import Payload
from trunkline_runtime.payloads.times import Seconds


class EventConversation(Payload):
    """The conversation an event is about."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[str, Field(description="The conversation's identifier.")]
    display_name: Annotated[
        str | None,
        Field(description="For live agents only.", json_schema_extra={"x-personal": True}),
    ] = None


class ChannelEventUser(Payload):
    """The user an event is about."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[str, Field(description="The identifier you chose for the user.")]
    first_name: Annotated[
        str | None,
        Field(description="First name.", json_schema_extra={"x-personal": True}),
    ] = None
    last_name: Annotated[
        str | None,
        Field(description="Last name.", json_schema_extra={"x-personal": True}),
    ] = None
    layer_id: Annotated[str | None, Field(description="The platform's identifier of the user.")] = None
    custom_properties: Annotated[
        dict[str, Any] | None,
        Field(
            description="Values known about the user, by name.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    client_uuid: Annotated[str | None, Field(description="The identifier of the user's program.")] = None


class ReplyStream(Payload):
    """A reply that is still being written."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Something to press."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[str | None, Field(description="What pressing does, such as `postback`.")] = None
    title: Annotated[
        str | None,
        Field(description="What is shown.", json_schema_extra={"x-personal": True}),
    ] = None
    payload: Annotated[
        str | None,
        Field(
            description="What is sent when it is pressed.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None


class ReplyPayload(Payload):
    """What is in a card."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    template_type: Annotated[str | None, Field(description="What kind of card it is, such as `button`.")] = None
    text: Annotated[
        str | None,
        Field(description="What is said.", json_schema_extra={"x-personal": True}),
    ] = None
    buttons: Annotated[list[ReplyButton] | None, Field(description="What the user can press.")] = None


class ReplyAttachment(Payload):
    """A card, carousel or list."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[str | None, Field(description="What kind of attachment, such as `template`.")] = None
    payload: Annotated[ReplyPayload | None, Field(description="What is in it.")] = None


class ReplyChoice(Payload):
    """A quick reply; the page shows no members."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class ChannelReply(Payload):
    """One reply, with one of `text`, `attachment`, `quick_replies` and `stream`."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    text: Annotated[
        str | None,
        Field(description="What is said.", json_schema_extra={"x-personal": True}),
    ] = None
    attachment: Annotated[ReplyAttachment | None, Field(description="A card, carousel or list.")] = None
    quick_replies: Annotated[list[ReplyChoice] | None, Field(description="Answers to choose from.")] = None
    stream: Annotated[ReplyStream | None, Field(description="A reply that is still being written.")] = None
    request_message_uuid: Annotated[str | None, Field(description="The message this one answers.")] = None
    sequence: Annotated[int | None, Field(description="Position among the replies, from 1.")] = None
    total_messages: Annotated[int | None, Field(description="Replies there are in all.")] = None


class EventChatRequest(Payload):
    """A user's wish for a live agent."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[str, Field(description="Its identifier.")]


class EventBot(Payload):
    """The agent an event is about."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[
        str | None,
        Field(description="The agent's identifier.", json_schema_extra={"x-secret": True}),
    ] = None
    display_name: Annotated[str | None, Field(description="The agent's name.")] = None
    description: Annotated[str | None, Field(description="What the agent is for.")] = None


class EventDevice(Payload):
    """What a user writes from."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    device_uuid: Annotated[str | None, Field(description="The device it was written on.")] = None
    uuid: Annotated[str | None, Field(description="In the table, not in the sample.")] = None
    channel_name: Annotated[str | None, Field(description="The channel's name.")] = None
    last_visited_page: Annotated[
        str | None,
        Field(
            description="The web page the user was on.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None


class EventUser(Payload):
    """A user who talks with a live agent."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    first_name: Annotated[
        str | None,
        Field(description="First name.", json_schema_extra={"x-personal": True}),
    ] = None
    last_name: Annotated[
        str | None,
        Field(description="Last name.", json_schema_extra={"x-personal": True}),
    ] = None
    email: Annotated[
        str | None,
        Field(description="E-mail address.", json_schema_extra={"x-personal": True}),
    ] = None
    custom_properties: Annotated[
        dict[str, Any] | None,
        Field(
            description="Values known about the user, by name.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    display_name: Annotated[
        str | None,
        Field(description="The name to show.", json_schema_extra={"x-personal": True}),
    ] = None
    layer_id: Annotated[
        str | None,
        Field(description="The user's identifier, as the user storage wants it."),
    ] = None
    device: Annotated[EventDevice | None, Field(description="What the user writes from.")] = None


class EventMessage(Payload):
    """A message of a user."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    uuid: Annotated[str, Field(description="Its identifier.")]
    content: Annotated[
        str | None,
        Field(description="What was said.", json_schema_extra={"x-personal": True}),
    ] = None
    content_type: Annotated[str | None, Field(description="What kind of content it is.")] = None
    created_at: Annotated[Seconds | None, Field(description="When it was said.")] = None


class NewChatRequestEvent(Payload):
    """A user wants to talk to a live agent."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    event_type: Annotated[Literal["new_chat_request"], Field(description="What happened.")]
    uuid: Annotated[str, Field(description="Its identifier.")]
    created_at: Annotated[Seconds, Field(description="When it happened.")]
    conversation: Annotated[EventConversation, Field(description="The conversation.")]
    chat_request: Annotated[
        EventChatRequest,
        Field(description="The request, as the list of requests names it."),
    ]
    bot: Annotated[EventBot | None, Field(description="The agent.")] = None
    user: Annotated[EventUser | None, Field(description="The user.")] = None


class ChatRequestAcceptedEvent(Payload):
    """A live agent has taken the conversation."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    event_type: Annotated[Literal["chat_request_accepted"], Field(description="What happened.")]
    uuid: Annotated[str, Field(description="Its identifier.")]
    created_at: Annotated[Seconds, Field(description="When it happened.")]
    conversation: Annotated[EventConversation, Field(description="The conversation.")]
    chat_request: Annotated[
        EventChatRequest,
        Field(description="The request, as the list of requests names it."),
    ]


class UserMessageEvent(Payload):
    """The user said something to the live agent."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    event_type: Annotated[Literal["user_message"], Field(description="What happened.")]
    uuid: Annotated[str, Field(description="Its identifier.")]
    created_at: Annotated[Seconds, Field(description="When it happened.")]
    conversation: Annotated[EventConversation, Field(description="The conversation.")]
    message: Annotated[EventMessage, Field(description="What was said.")]


class ChatTerminatedEvent(Payload):
    """The live chat is over."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    event_type: Annotated[Literal["chat_terminated"], Field(description="What happened.")]
    uuid: Annotated[str, Field(description="Its identifier.")]
    created_at: Annotated[Seconds, Field(description="When it happened.")]
    conversation: Annotated[EventConversation, Field(description="The conversation.")]
    bot: Annotated[EventBot | None, Field(description="The agent.")] = None
    user: Annotated[EventUser | None, Field(description="The user.")] = None


class OutreachStatusEvent(Payload):
    """What became of one message of a campaign."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    status: Annotated[str, Field(description="What became of it.")]
    error_code: Annotated[int | None, Field(description="Your channel's number of the error.")] = None
    error_message: Annotated[
        str | None,
        Field(description="What went wrong; read only without `error_code`."),
    ] = None


class ChannelMessageEvent(Payload):
    """One reply of the agent, for your user."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    event_type: Annotated[Literal["MESSAGE"], Field(description="What happened.")]
    bot_uuid: Annotated[str, Field(description="The agent.", json_schema_extra={"x-secret": True})]
    channel_uuid: Annotated[str, Field(description="The channel.", json_schema_extra={"x-secret": True})]
    user: Annotated[ChannelEventUser, Field(description="The user.")]
    conversation: Annotated[EventConversation, Field(description="The conversation.")]
    sender: Annotated[str | None, Field(description="`BOT`, as far as the page says.")] = None
    message: Annotated[ChannelReply, Field(description="The reply.")]
    status_callback_url: Annotated[
        str | None,
        Field(
            description="Where to report what became of the message; for outreach only.",
            json_schema_extra={"x-secret": True},
        ),
    ] = None


class ChannelModeEvent(Payload):
    """From now on a live agent speaks, or the agent again."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    event_type: Annotated[Literal["AGENT_MODE_CHANGE"], Field(description="What happened.")]
    bot_uuid: Annotated[str, Field(description="The agent.", json_schema_extra={"x-secret": True})]
    channel_uuid: Annotated[str, Field(description="The channel.", json_schema_extra={"x-secret": True})]
    user: Annotated[ChannelEventUser, Field(description="The user.")]
    conversation: Annotated[EventConversation, Field(description="The conversation.")]
    sender: Annotated[str | None, Field(description="`BOT`, as far as the page says.")] = None
    mode: Annotated[str, Field(description="Who speaks; `AGENT` is a live agent.")]


class ChannelEvent(RootModel[ChannelMessageEvent | ChannelModeEvent]):
    root: Annotated[
        ChannelMessageEvent | ChannelModeEvent,
        Field(description="What a custom channel receives.", discriminator="event_type"),
    ]


class LiveAgentDelivery(Payload):
    """The envelope around every event of a custom live agent."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    event: Annotated[
        NewChatRequestEvent | ChatRequestAcceptedEvent | UserMessageEvent | ChatTerminatedEvent,
        Field(description="The event.", discriminator="event_type"),
    ]
