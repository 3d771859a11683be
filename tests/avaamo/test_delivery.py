"""What the mock posts arrives as typed events, and the client's answers reach the conversation again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
import pytest

from trunkline.avaamo.webhooks import (
    AnyChannelEvent,
    AnyLiveAgentEvent,
    ChannelMessageEvent,
    ChannelModeEvent,
    ChatRequestAcceptedEvent,
    ChatTerminatedEvent,
    NewChatRequestEvent,
    UnknownEvent,
    UserMessageEvent,
    parse_channel_event,
    parse_live_agent_event,
    parse_outreach_status,
)

from .conftest import PHONE

if TYPE_CHECKING:
    from trunkline import Avaamo
    from trunkline_mock import Mock

USER = "1c2d3e4f-5a6b-4c7d-8e9f-0123456789ab"
CHANNEL_HOOK = "http://127.0.0.1:9/channel"
CONSOLE_HOOK = "http://127.0.0.1:9/console"


class Inbox:
    """The customer's two addresses: reads whatever is posted there."""

    def __init__(self, mock: Mock) -> None:
        self.mock = mock
        self.channel: list[AnyChannelEvent | UnknownEvent] = []
        self.console: list[AnyLiveAgentEvent | UnknownEvent] = []
        mock.avaamo.defaults.update(callback_url=CHANNEL_HOOK, live_agent_url=CONSOLE_HOOK)

    def empty(self) -> None:
        """Let time pass and read what was posted."""
        self.mock.settle()
        self.mock.deliver(self._take)

    def _take(self, url: str, body: bytes) -> int:
        if url == CHANNEL_HOOK:
            self.channel.append(parse_channel_event(body))
        else:
            self.console.append(parse_live_agent_event(body))
        return 200


@pytest.fixture
def inbox(mock: Mock) -> Inbox:
    """Where the mock posts."""
    return Inbox(mock)


def write(client: Avaamo, text: str) -> str:
    """Write as a user of a custom channel; return the conversation."""
    taken = client.channel.send(
        bot_uuid="b-1", channel_uuid="c-1", user={"uuid": USER, "first_name": "Ada"}, message={"text": text}
    )
    uuid = taken.incoming_message.conversation.uuid
    assert isinstance(uuid, str)
    return uuid


def test_an_agent_answers_through_the_channel(client: Avaamo, inbox: Inbox) -> None:
    """The answer names the user, the conversation and the message it answers."""
    uuid = write(client, "a large pizza")
    inbox.empty()
    (event,) = inbox.channel
    assert isinstance(event, ChannelMessageEvent)
    assert (event.user.uuid, event.user.first_name, event.conversation.uuid) == (USER, "Ada", uuid)
    assert event.message.text == "You said: a large pizza"
    asked = list(client.conversations.iter_messages(conversation_uuid=uuid, device_id="d"))[-1]
    assert event.message.request_message_uuid == asked.uuid


def test_all_events_of_a_live_chat_are_typed(client: Avaamo, inbox: Inbox) -> None:
    """A console of one's own plays a whole chat with the client and sees each of the four events."""
    uuid = write(client, "live agent")
    (waiting,) = client.live_agent.chat_requests()
    assert waiting.conversation.uuid == uuid
    client.live_agent.accept(conversation_uuid=uuid)
    client.live_agent.send(
        message={"conversation": {"uuid": uuid}, "content": "How can I help?", "content_type": "text"}
    )
    write(client, "my order is late")
    client.live_agent.end(conversation_uuid=uuid)
    inbox.empty()
    assert [type(event) for event in inbox.console] == [
        NewChatRequestEvent,
        ChatRequestAcceptedEvent,
        UserMessageEvent,
        ChatTerminatedEvent,
    ]
    request, accepted, said, _ = inbox.console
    assert isinstance(request, NewChatRequestEvent)
    assert isinstance(accepted, ChatRequestAcceptedEvent)
    assert isinstance(said, UserMessageEvent)
    assert request.chat_request.uuid == accepted.chat_request.uuid == waiting.uuid
    assert request.created_at == waiting.created_at
    assert said.message.content == "my order is late"
    modes = [event.mode for event in inbox.channel if isinstance(event, ChannelModeEvent)]
    assert modes == ["AGENT", "BOT"]


def test_the_status_of_an_outreach_message_is_reported_to_the_address_it_came_with(
    mock: Mock, client: Avaamo, inbox: Inbox
) -> None:
    """The client can post to the address as it is, or name the recipient; either shows in the insights."""
    mock.avaamo.outreach(to=PHONE[1:], text="Your order has left", channel_uuid="c-1")
    inbox.empty()
    (event,) = inbox.channel
    assert isinstance(event, ChannelMessageEvent)
    assert event.status_callback_url is not None
    path = urlsplit(event.status_callback_url).path
    client.request("POST", path, json={"status": "delivered"}, delivery="idempotent")
    status = parse_outreach_status(mock.calls[-1].body)
    assert not isinstance(status, UnknownEvent)
    assert status.status == "delivered"
    (insight,) = client.outreach.iter_insights()
    assert insight.delivery_status == "delivered"
    client.outreach.report_status(recipient_uuid=path.split("/")[-2], status="failed", error_message="Landline")
    (insight,) = client.outreach.iter_insights()
    assert (insight.delivery_status, insight.error) == ("failed", "Landline")


def test_a_real_server_receives_them(mock: Mock, client: Avaamo, received: list[bytes], address: str) -> None:
    """Over a socket, from bytes: what a web application would be handed."""
    mock.avaamo.defaults["callback_url"] = address
    write(client, "hello")
    mock.settle()
    assert mock.deliver() == 1
    (event,) = map(parse_channel_event, received)
    assert isinstance(event, ChannelMessageEvent)
    assert msgspec.json.decode(received[0])["event_type"] == event.event_type


@pytest.fixture
def received() -> list[bytes]:
    """Bodies that the server was sent."""
    return []


@pytest.fixture
def address(received: list[bytes]) -> Iterator[str]:
    """A web server on a free port."""
    handler: Callable[..., BaseHTTPRequestHandler] = type("Handler", (BaseHTTPRequestHandler,), {
        "do_POST": lambda self: _receive(self, received),
        "log_message": lambda self, *_: None,
    })  # fmt: skip
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hook"
        server.shutdown()
        thread.join()


def _receive(handler: BaseHTTPRequestHandler, received: list[bytes]) -> None:
    received.append(handler.rfile.read(int(handler.headers["content-length"])))
    handler.send_response(200)
    handler.end_headers()
