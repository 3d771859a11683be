"""Avaamo's users, conversations and messages, however they begin, and the live agent who takes over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from trunkline_mock import Mock

    from .conftest import Caller

HERE = "http://127.0.0.1:9/hook"
CONSOLE = "http://127.0.0.1:9/console"
USER = "1c2d3e4f-5a6b-4c7d-8e9f-0123456789ab"


class Talk:
    """A custom channel's user, and the console of a live agent."""

    def __init__(self, mock: Mock, call: Caller) -> None:
        self.mock = mock
        self.call = call

    def write(self, text: str) -> dict[str, Any]:
        """Write to the agent and return what the mock took."""
        body = {"channel_uuid": "c-1", "user": {"uuid": USER, "first_name": "Ada"}, "message": {"text": text}}
        status, answer = self.call("POST", "/avaamo/bot_connector_webhooks/b-1/message.json", body)
        assert status == 200
        taken: dict[str, Any] = answer["incoming_message"]
        return taken

    def console(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Call a live agent's operation."""
        return self.call(method, f"/avaamo/live_agent/custom/{path}", body, query="access_token=live")

    def read(self, path: str, query: str = "") -> Any:
        """Read something with the agent's token."""
        status, answer = self.call("GET", f"/avaamo/v1/{path}", query=query, access_token="agent", device_id="d")
        assert status == 200
        return answer

    def told(self) -> list[tuple[str, str]]:
        """Return where what was posted, oldest first."""
        return [(event.url.rsplit("/", 1)[1], event.name) for event in self.mock.log.events]


@pytest.fixture
def talk(mock: Mock, call: Caller) -> Talk:
    """A channel and a console with URLs of their own."""
    mock.avaamo.defaults.update(callback_url=HERE, live_agent_url=CONSOLE)
    return Talk(mock, call)


def test_a_send_begins_a_conversation(talk: Talk) -> None:
    """The greeting is in it, and its user has the number and the parameters of the send."""
    talk.call.avaamo(emp_id="1234")
    (message,) = talk.read("messages.json")["entries"]
    conversation = talk.read(f"conversations/{message['conversation']['uuid']}.json")["conversation"]
    (user,) = conversation["receivers"]
    assert (user["phone"], user["display_name"]) == ("+12017774321", "Ada")
    assert user["custom_properties"] == {"first_name": "Ada", "emp_id": "1234"}
    assert conversation["last_message"]["content"] == message["content"]


def test_a_second_send_goes_on_with_the_conversation(talk: Talk) -> None:
    """A telephone has one conversation with the agent; what is known about its user grows."""
    talk.call.avaamo(emp_id="1234")
    talk.call.avaamo(channel="channel-2", plan="gold")
    entries = talk.read("messages.json")["entries"]
    assert len({entry["conversation"]["uuid"] for entry in entries}) == 1
    user = talk.read(f"conversations/{entries[0]['conversation']['uuid']}.json")["conversation"]["receivers"][0]
    assert user["custom_properties"] == {"first_name": "Ada", "emp_id": "1234", "plan": "gold"}


def test_an_answer_from_a_telephone_is_in_the_same_conversation(talk: Talk) -> None:
    """The user's text and the agent's reply follow the greeting."""
    talk.call.avaamo()
    talk.mock.avaamo.inbound_sms(to="12015550100", from_="12017774321", text="yes")
    talk.mock.settle()
    entries = talk.read("messages.json")["entries"]
    assert [entry["content"] for entry in entries] == ["You said: yes", "yes", "Hello, how can I help you?"]
    assert len({entry["conversation"]["uuid"] for entry in entries}) == 1


def test_messages_are_found_by_time(talk: Talk) -> None:
    """Seconds for all messages, microseconds for those of a conversation; with an upper bound alone, the last five."""
    for number in range(7):
        talk.write(f"message {number}")
        talk.mock.advance(1)
        talk.mock.advance(10)
    entries = talk.read("messages.json", "per_page=100")["entries"]
    assert len(entries) == 14
    third = entries[5]
    since = talk.read("messages.json", f"from_timetoken={third['created_at']}&per_page=100")["entries"]
    assert since[-1]["uuid"] == third["uuid"]
    assert len(talk.read("messages.json", f"to_timetoken={third['created_at']}")["entries"]) == 5
    path = f"conversations/{third['conversation']['uuid']}/messages.json"
    inside = talk.read(path, f"since_timetoken={third['timetoken']}&timetoken={third['timetoken']}")["entries"]
    assert [entry["uuid"] for entry in inside] == [third["uuid"]]


def test_the_agent_can_speak_first(talk: Talk) -> None:
    """A proactive message is kept and posted to the channel; one to nowhere is refused."""
    uuid = talk.write("hi")["conversation"]["uuid"]
    body = {"message": "Your order has left", "conversation": {"uuid": uuid}, "bot_id": 7}
    assert talk.call("POST", "/avaamo/bots_api/v1/messages.json", body, access_token="u")[0] == 200
    assert talk.read("messages.json")["entries"][0]["content"] == "Your order has left"
    assert talk.mock.log.events[-1].payload["message"]["text"] == "Your order has left"
    body["conversation"] = {"uuid": "0" * 32}
    assert talk.call("POST", "/avaamo/bots_api/v1/messages.json", body, access_token="u")[0] == 404


def test_a_list_or_card_keeps_its_kind(talk: Talk) -> None:
    """Structured content is stored as JSON, under its content type."""
    uuid = talk.write("hi")["conversation"]["uuid"]
    message = {"list_view": {"items": [{"title": "Margherita"}]}}
    body = {"message": message, "conversation": {"uuid": uuid}, "bot_id": 7}
    assert talk.call("POST", "/avaamo/bots_api/v1/messages.json", body, access_token="u")[0] == 200
    newest = talk.read("messages.json")["entries"][0]
    assert (newest["content_type"], "Margherita" in newest["content"]) == ("ListView", True)


def test_masking_blanks_what_was_said_in_a_time(talk: Talk) -> None:
    """Only messages between the bounds lose their content."""
    uuid = talk.write("my card is 4111")["conversation"]["uuid"]
    talk.mock.advance(100)
    late = talk.write("thank you")
    query = f"timetoken={late['created_at'] - 50}"
    path = f"/avaamo/dashboard/conversations/{uuid}/mask_messages.json"
    assert talk.call("PUT", path, query=query, access_token="u") == (200, {"success": True})
    contents = [entry["content"] for entry in talk.read("messages.json")["entries"]]
    assert (contents[0], contents[-1]) == ("thank you", "*****")
    assert contents.count("*****") == 1


def test_a_live_agent_takes_over_and_gives_back(talk: Talk) -> None:
    """Asked for, accepted, spoken with both ways, ended: each step is told to the console and to the channel."""
    uuid = talk.write("live agent")["conversation"]["uuid"]
    _, waiting = talk.console("GET", "conversations/requests.json")
    assert [request["conversation"]["uuid"] for request in waiting["requests"]] == [uuid]
    message = {"conversation": {"uuid": uuid}, "content": "How can I help?", "content_type": "text"}
    assert talk.console("POST", "messages.json", {"message": message})[0] == 409
    assert talk.console("PUT", f"conversations/{uuid}/accept_chat.json")[0] == 200
    assert talk.console("PUT", f"conversations/{uuid}/accept_chat.json")[0] == 200
    assert talk.console("GET", "conversations/requests.json")[1] == {"requests": []}
    assert talk.console("POST", "messages.json", {"message": message})[0] == 200
    talk.write("my order is late")
    assert talk.console("DELETE", f"conversations/{uuid}/end_chat.json") == (204, None)
    talk.mock.settle()
    assert talk.told() == [
        ("console", "new_chat_request"),
        ("console", "chat_request_accepted"),
        ("hook", "channel_mode"),
        ("hook", "channel_message"),
        ("console", "user_message"),
        ("console", "chat_terminated"),
        ("hook", "channel_mode"),
        ("hook", "channel_message"),
    ]
    entries = talk.read("messages.json")["entries"]
    assert [entry["content"] for entry in entries if "agent_message_uuid" in entry] == ["How can I help?"]


def test_nobody_takes_over_unasked(talk: Talk) -> None:
    """A conversation without a request cannot be accepted, an unknown one cannot be ended."""
    uuid = talk.write("hello")["conversation"]["uuid"]
    assert talk.console("PUT", f"conversations/{uuid}/accept_chat.json")[0] == 404
    assert talk.console("DELETE", f"conversations/{'0' * 32}/end_chat.json")[0] == 404
    assert talk.console("DELETE", f"conversations/{uuid}/end_chat.json")[0] == 204
    assert talk.told() == []


def test_one_url_gets_everything_and_none_gets_nothing(mock: Mock, call: Caller) -> None:
    """A console without a URL of its own shares the channel's; without either nothing is posted."""
    talk = Talk(mock, call)
    talk.write("agent")
    mock.settle()
    assert talk.told() == []
    mock.avaamo.defaults["callback_url"] = HERE
    talk.write("agent")
    mock.settle()
    assert talk.told() == [("hook", "new_chat_request"), ("hook", "channel_message")]


def test_a_channel_given_to_a_token_keeps_its_talk(mock: Mock, call: Caller) -> None:
    """Conversations of such a channel are seen by its token alone."""
    mock.avaamo.channel("c-1", access_token="mine")
    talk = Talk(mock, call)
    talk.write("hello")
    assert talk.read("messages.json")["entries"] == []
    _, answer = call("GET", "/avaamo/v1/messages.json", access_token="mine")
    assert [entry["content"] for entry in answer["entries"]] == ["hello"]
