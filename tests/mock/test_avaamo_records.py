"""What Avaamo keeps about agents and users: values, properties, consent, calls and campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from trunkline_mock import Mock

    from .conftest import Caller

RECIPIENT = "12017774321"


@pytest.fixture
def ask(call: Caller) -> Any:
    """Calls an operation with a user's token."""

    def ask_avaamo(method: str, path: str, body: Any = None, query: str = "") -> tuple[int, Any]:
        return call(method, f"/avaamo{path}", body, query=query, access_token="u")

    return ask_avaamo


def test_an_agent_s_values_are_its_own(ask: Any) -> None:
    """A value is put, read, replaced and deleted, for one agent."""
    path = "/bots_api/v1/storages/opening_hours.json"
    assert ask("GET", path, query="bot_id=7")[0] == 404
    assert ask("PUT", path, {"value": "9 to 5"}, "bot_id=7") == (201, {"status": 201})
    assert ask("PUT", path, {"value": "9 to 6"}, "bot_id=7")[0] == 201
    assert ask("GET", path, query="bot_id=7") == (200, {"key": "opening_hours", "value": "9 to 6"})
    assert ask("GET", path, query="bot_id=8")[0] == 404
    assert ask("DELETE", path, query="bot_id=7") == (200, {"status": 200})
    assert ask("DELETE", path, query="bot_id=7")[0] == 404


def put(ask: Any, layer: str, key: str, value: str, agent: int = 7) -> None:
    """Store a value of a user."""
    body = {"key": key, "value": value, "bot_id": agent}
    assert ask("POST", f"/bots_api/v1/users/{layer}/set_storage.json", body) == (200, {"status": 201})


def test_users_values_are_searched(ask: Any) -> None:
    """By key, value, user and day; a second put replaces the value and keeps the entry."""
    put(ask, "layer-1", "city", "Paris")
    put(ask, "layer-1", "city", "London")
    put(ask, "layer-2", "city", "Rome")
    put(ask, "layer-2", "plan", "gold", agent=8)

    def found(query: str = "") -> list[str]:
        _, page = ask("GET", "/dashboard/bots/7/storages.json", query=query)
        return [entry["value"] for entry in page["storage"]]

    assert found() == ["Rome", "London"]
    assert found("value=Rome&key=city") == ["Rome"]
    assert found("user_id=501") == ["London"]
    assert found("start_date=01/01/2020&end_date=02/01/2020") == []
    assert found("start_date=01/01/2020") == ["Rome", "London"]


@pytest.mark.parametrize(("kind", "left"), [("storage", 0), ("storage_data", 0), ("js_errors", 1)])
def test_clearing_forgets_the_agent_s_pairs(ask: Any, kind: str, left: int) -> None:
    """Both names of the stored pairs work; other kinds and other agents are left alone."""
    put(ask, "layer-1", "city", "London")
    put(ask, "layer-1", "city", "London", agent=8)
    ask("PUT", "/bots_api/v1/storages/a.json", {"value": "1"}, "bot_id=7")
    assert ask("POST", "/dashboard/agents/7/clear_data.json", {"data_types": [kind]}) == (200, {"success": True})
    assert ask("GET", "/dashboard/bots/7/storages.json")[1]["total_entries"] == left
    assert ask("GET", "/dashboard/bots/8/storages.json")[1]["total_entries"] == 1
    assert ask("GET", "/bots_api/v1/storages/a.json", query="bot_id=7")[0] == (200 if left else 404)


def test_properties_are_defined_renamed_and_dropped(ask: Any) -> None:
    """Names and keys are unique within an agent; another agent sees nothing of them."""
    path = "/api/v1/agents/7/user_properties"
    status, made = ask("POST", path, {"user_property": {"name": "Plan", "key": "plan"}})
    one = f"{path}/{made['user_property']['id']}"
    assert status == 200
    assert ask("POST", path, {"user_property": {"name": "Plan", "key": "other"}})[0] == 409
    assert ask("POST", path.replace("7", "8"), {"user_property": {"name": "Plan", "key": "plan"}})[0] == 200
    assert ask("PUT", one, {"user_property": {"name": "Tariff"}})[1]["user_property"]["key"] == "plan"
    assert ask("GET", one)[1]["user_property"]["name"] == "Tariff"
    assert ask("GET", one.replace("agents/7", "agents/8"))[0] == 404
    assert ask("GET", path)[1]["total_entries"] == 1
    assert ask("DELETE", one) == (200, {})
    assert ask("GET", one)[0] == 404


def test_what_is_known_about_a_user_is_told(mock: Mock, call: Caller) -> None:
    """The parameters of a send, each as text; nothing about somebody unknown."""
    call.avaamo(nested={"a": 1})
    status, info = call("GET", "/avaamo/v1/user_info/501.json", query="access_token=agent")
    assert status == 200
    assert {entry["key"]: entry["value"] for entry in info["user_info"]} == {"first_name": "Ada", "nested": '{"a":1}'}
    assert call("GET", "/avaamo/v1/user_info/999.json", query="access_token=agent")[0] == 404


def test_a_receiver_s_consent_changes(mock: Mock, ask: Any) -> None:
    """STOP and START are kept, each with what holds now."""
    for text in ("STOP", "start", "hello"):
        mock.avaamo.inbound_sms(to="12015550100", from_=RECIPIENT, text=text)
    _, page = ask("GET", "/api/v2/sms/opt-status.json")
    assert [(entry["status"], entry["current_status"]) for entry in page["entries"]] == [
        ("opt-in", "opt-in"),
        ("opt-out", "opt-in"),
    ]
    assert ask("GET", "/api/v2/sms/opt-status.json", query="status=opt-out")[1]["total_entries"] == 1
    assert ask("GET", "/api/v2/sms/opt-status.json", query="to_phone=12010000000")[1]["total_entries"] == 0


def test_a_call_rings_and_is_listed(mock: Mock, ask: Any) -> None:
    """It has a conversation, goes through its states, and is found in its channel alone."""
    address = f"sip:+{RECIPIENT}@203.0.113.7:5060"
    status, started = ask("POST", "/sip/c-1/send.json", {"to_phone": address, "user_properties": {"plan": "gold"}})
    assert (status, started["status"]) == (200, "initiated")
    mock.settle()
    (row,) = ask("GET", "/sip/c-1/calls.json")[1]["entries"]
    assert (row["uuid"], row["status"], row["to_phone"]) == (started["uuid"], "delivered", address)
    assert ask("GET", "/sip/c-2/calls.json")[1]["entries"] == []
    assert ask("GET", "/sip/c-1/calls.json", query="status=failed")[1]["entries"] == []
    assert ask("POST", "/sip/c-1/send.json", {"to_phone": "12017774321"})[0] == 400
    mock.assert_sent(to=RECIPIENT)


def test_a_number_chooses_the_fate_of_a_call(mock: Mock, ask: Any) -> None:
    """The digits of a SIP address before the host are the number that faults go by."""
    ask("POST", "/sip/c-1/send.json", {"to_phone": "sip:+15005550001@203.0.113.7:5060"})
    mock.settle()
    assert ask("GET", "/sip/c-1/calls.json", query="status=failed")[1]["total_entries"] == 1
    assert ask("POST", "/sip/c-1/send.json", {"to_phone": "sip:+15005550404@203.0.113.7:5060"})[0] == 404


def test_teams_begins_a_conversation_too(mock: Mock, call: Caller) -> None:
    """With the message's text or with the greeting; a channel with a handler of its own needs no address."""
    assert (
        call("POST", "/avaamo/teams/c-1/send.json", {"email": "ada@example.com", "message": {"text": "Hi"}})[0] == 200
    )
    assert call("POST", "/avaamo/teams/c-1/send.json", {"email": "bob@example.com"})[0] == 200
    assert call("POST", "/avaamo/teams/c-1/send.json", {"emp_id": "1234"})[0] == 200
    assert [message.text for message in mock.sent] == ["Hi", *["Hello, how can I help you?"] * 2]
    _, answer = call("GET", "/avaamo/v1/messages.json", access_token="agent")
    assert len({entry["conversation"]["uuid"] for entry in answer["entries"]}) == 3


def test_a_campaign_s_text_message_arrives(mock: Mock, ask: Any) -> None:
    """An outreach by SMS is in the insights and in the SMS report, first sent, then delivered."""
    recipient = mock.avaamo.outreach(to=RECIPIENT, text="Your order has left")
    path = "/api/v2/campaigns/insights"
    assert ask("GET", path)[1]["entries"][0]["delivery_status"] == "sent"
    mock.settle()
    (entry,) = ask("GET", path, query="campaign_id=3,4&delivery_channel=sms&agent_id=20457")[1]["entries"]
    assert (entry["recipient_uuid"], entry["delivery_status"]) == (recipient, "delivered")
    assert ask("GET", path, query="campaign_id=4")[1]["entries"] == []
    assert ask("GET", path, query="filter_id=7")[1]["entries"] == []
    assert ask("GET", "/api/v1/agents/7/sms/report.json")[1]["entries"][0]["message"] == "Your order has left"
    mock.advance(4 * 86_400)
    assert ask("GET", path)[1]["entries"] == []


def test_a_custom_channel_reports_what_became_of_a_message(mock: Mock, call: Caller, ask: Any) -> None:
    """The posted message has the address to report to; the number of an error beats its words."""
    mock.avaamo.defaults["callback_url"] = "http://127.0.0.1:9/hook"
    recipient = mock.avaamo.outreach(to=RECIPIENT, text="Your order has left", channel_uuid="c-1")
    url = mock.log.events[-1].payload["status_callback_url"]
    assert url.endswith(f"/custom/v1/broadcast/messages/{recipient}/status")
    path = f"/avaamo/custom/v1/broadcast/messages/{recipient}/status"
    report = {"status": "failed", "error_code": 30006, "error_message": "Landline"}
    assert call("POST", path, report) == (200, {"success": True})
    (entry,) = ask("GET", "/api/v2/campaigns/insights")[1]["entries"]
    assert (entry["delivery_status"], entry["error_code"], entry["error"]) == ("failed", "30006", None)
    assert call("PUT", path, {"status": "failed", "error_message": "Landline"})[0] == 200
    (entry,) = ask("GET", "/api/v2/campaigns/insights")[1]["entries"]
    assert (entry["error_code"], entry["error"]) == (None, "Landline")
    assert call("PUT", path.replace(recipient, "nobody"), {"status": "sent"})[0] == 404


def test_the_report_shows_the_last_three_to_a_moment(mock: Mock, call: Caller, ask: Any) -> None:
    """With an upper bound alone the vendor shows three; with both, all."""
    for last in range(5):
        call.avaamo(to_phone=f"+1201777432{last}")
    until = f"to_timetoken={mock.clock.now() + 1:.0f}"
    assert ask("GET", "/api/v1/agents/7/sms/report.json", query=until)[1]["total_entries"] == 3
    both = f"from_timetoken=0&{until}"
    assert ask("GET", "/api/v1/agents/7/sms/report.json", query=both)[1]["total_entries"] == 5


def test_everything_survives_a_snapshot(mock: Mock, ask: Any, call: Caller) -> None:
    """What is scheduled works on the restored state, not on rows that are gone."""
    call.avaamo()
    before = mock.snapshot()
    mock.settle()
    put(ask, "layer-1", "city", "London")
    mock.restore(before)
    assert ask("GET", "/dashboard/bots/7/storages.json")[1]["total_entries"] == 0
    mock.settle()
    assert ask("GET", "/api/v1/agents/7/sms/report.json")[1]["entries"][0]["sms_status"] == "delivered"
