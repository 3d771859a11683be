"""What Avaamo posts to you, typed: events of a custom channel and of a custom live agent, and outreach statuses.

    @app.post("/avaamo/channel/<secret>")
    def receive(secret):
        if not same_secret(secret, CHANNEL_SECRET):
            abort(404)
        match parse_channel_event(request.body):
            case ChannelMessageEvent() as event:
                show(event.user.uuid, event.message.text)
            case ChannelModeEvent() as event:
                ...
            case UnknownEvent() as event:
                log(event.type_, event.reason)

Avaamo signs nothing. Put a secret into the address of a channel; give a live agent a header or OAuth client of your own.
Answer at once and work later: how long Avaamo waits, and whether it repeats, is not documented.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, cast

from trunkline.payload import MAX_BYTES, Body, UnknownEvent
from trunkline_avaamo.events import (
    CHANNEL_EVENT,
    LIVE_AGENT_EVENT,
    ChannelMessageEvent,
    ChannelModeEvent,
    ChatRequestAcceptedEvent,
    ChatTerminatedEvent,
    NewChatRequestEvent,
    OutreachStatusEvent,
    UserMessageEvent,
)
from trunkline_runtime.frames import private
from trunkline_runtime.payloads.base import read_object
from trunkline_runtime.payloads.understand import understand, understand_one

if TYPE_CHECKING:
    from trunkline_runtime.codecs import Drift

__all__ = [
    "AnyChannelEvent", "AnyLiveAgentEvent", "ChannelMessageEvent", "ChannelModeEvent", "ChatRequestAcceptedEvent",
    "ChatTerminatedEvent", "NewChatRequestEvent", "OutreachStatusEvent", "UnknownEvent", "UserMessageEvent",
    "parse_channel_event", "parse_live_agent_event", "parse_outreach_status",
]  # fmt: skip

AnyChannelEvent: TypeAlias = ChannelMessageEvent | ChannelModeEvent
AnyLiveAgentEvent: TypeAlias = NewChatRequestEvent | ChatRequestAcceptedEvent | UserMessageEvent | ChatTerminatedEvent


@private
def parse_channel_event(
    body: Body, max_bytes: int = MAX_BYTES, on_drift: Callable[[Drift], object] | None = None
) -> AnyChannelEvent | UnknownEvent:
    """Read what was posted to the address of a custom channel.

    Args:
        body: The raw body of the request.
        max_bytes: The most to accept.
        on_drift: Told of each value that differs from the spec; it is kept.

    Returns:
        The event; an `UnknownEvent` with everything in it when it is of a new type or differs from the spec.

    Raises:
        PayloadError: The body is too large, no JSON, or no object.
    """
    event = understand_one(CHANNEL_EVENT, read_object(body, max_bytes), on_drift)
    return cast("AnyChannelEvent | UnknownEvent", event)


@private
def parse_live_agent_event(
    body: Body, max_bytes: int = MAX_BYTES, on_drift: Callable[[Drift], object] | None = None
) -> AnyLiveAgentEvent | UnknownEvent:
    """Read what was posted to the address of a custom live agent; the envelope around the event is taken off.

    Args:
        body: The raw body of the request.
        max_bytes: The most to accept.
        on_drift: Told of each value that differs from the spec; it is kept.

    Returns:
        The event; an `UnknownEvent` with everything in it when it is of a new type or differs from the spec.

    Raises:
        PayloadError: The body is too large, no JSON, or no object.
    """
    event = understand_one(LIVE_AGENT_EVENT, read_object(body, max_bytes), on_drift, inside="event")
    return cast("AnyLiveAgentEvent | UnknownEvent", event)


@private
def parse_outreach_status(
    body: Body, max_bytes: int = MAX_BYTES, on_drift: Callable[[Drift], object] | None = None
) -> OutreachStatusEvent | UnknownEvent:
    """Read what a channel of your own posts to the `status_callback_url` of an outreach message.

    Args:
        body: The raw body of the request.
        max_bytes: The most to accept.
        on_drift: Told of each value that differs from the spec; it is kept.

    Returns:
        The status; an `UnknownEvent` with everything in it when it differs from the spec.

    Raises:
        PayloadError: The body is too large, no JSON, or no object.
    """
    return understand(OutreachStatusEvent, read_object(body, max_bytes), "outreach_status", on_drift)
