"""`/_mock/`: the mock steered from any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from trunkline_mock import Mock
from trunkline_mock.control import verbs

from .conftest import Caller

if TYPE_CHECKING:
    from typing import Any


def test_what_was_received_can_be_asked(call: Caller) -> None:
    """Messages, calls and events are JSON, filtered by query."""
    call.opentact()
    call.avaamo()
    assert [row["vendor"] for row in call("GET", "/_mock/sent")[1]] == ["opentact", "avaamo"]
    assert call("GET", "/_mock/sent", query="vendor=opentact")[1][0]["text"] == "Hello"
    (received,) = call("GET", "/_mock/calls", query="operation=sendSms&vendor=opentact")[1]
    assert (received["status"], '"to": 12017774321' in received["body"]) == (200, True)
    assert call("GET", "/_mock/events")[1] == []


def test_faults_can_be_set_listed_and_cleared(call: Caller) -> None:
    """The same members as in Python, as JSON."""
    _, made = call("POST", "/_mock/faults", {"op": "sendSms", "status": 429, "retry-after": 3})
    assert call.opentact()[0] == 429
    (listed,) = call("GET", "/_mock/faults")[1]
    assert (listed["fault"], listed["struck"]) == ("kind=status;op=sendSms;retry-after=3.0;status=429", 1)
    assert call("DELETE", "/_mock/faults", query=f"id={made['id']}")[1] == {"cleared": 1}
    assert call.opentact()[0] == 200


def test_json_may_be_called_a_form(mock: Mock, call: Caller) -> None:
    """`curl -d` and `urllib` say form for whatever they post."""
    assert call("POST", "/_mock/faults", form='{"status": 503, "times": 1}')[0] == 200
    assert call.opentact()[0] == 503


def test_time_and_state_can_be_moved(mock: Mock, call: Caller) -> None:
    """Advance, settle, reset."""
    call.opentact()
    assert call("POST", "/_mock/advance", {"seconds": 1.5})[1]["waiting"] == 1
    assert call("POST", "/_mock/settle")[1]["waiting"] == 0
    call("POST", "/_mock/reset")
    assert mock.sent == []


def test_state_can_be_kept_and_brought_back(mock: Mock, call: Caller) -> None:
    """A snapshot by name survives a reset; one that was never taken is told."""
    call.opentact()
    assert call("POST", "/_mock/snapshot", {"name": "one"}) == (200, {"name": "one"})
    call("POST", "/_mock/reset")
    assert len(mock.opentact.account("t").table("sms")) == 0
    assert call("POST", "/_mock/restore", {"name": "one"})[0] == 200
    assert len(mock.opentact.account("t").table("sms")) == 1
    status, answer = call("POST", "/_mock/restore", {"name": "two"})
    assert (status, "'one'" in answer["error"]) == (400, True)


def test_snapshots_are_bounded(mock: Mock, call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """Past the limit the oldest is forgotten."""
    monkeypatch.setattr(verbs, "MAX_SNAPSHOTS", 2)
    for name in "abc":
        call("POST", "/_mock/snapshot", {"name": name})
    assert list(mock.snapshots) == ["b", "c"]


def test_a_call_can_come_in(mock: Mock, call: Caller) -> None:
    """Opentact's number is called: its websocket hears it ring."""
    mock.opentact.subscribe("call_state", token="t")
    listener = mock.opentact.websocket("t")
    sent = {"to": "+12017771234", "from": "12017774321", "account": "t"}
    assert call("POST", "/_mock/inbound-call", sent) == (200, {"vendor": "opentact"})
    call("POST", "/_mock/advance", {"seconds": 1})
    assert "ringing" in [event["payload"]["state"] for event in listener.events]


def test_a_campaign_can_send(call: Caller) -> None:
    """Avaamo's outreach, which no documented call starts, is then seen in the insights."""
    status, answer = call("POST", "/_mock/outreach", {"to": "12017774321", "text": "Hello"})
    assert (status, set(answer)) == (200, {"recipient_uuid"})


def test_websockets_can_be_cut(mock: Mock, call: Caller) -> None:
    """The answer says how many there were."""
    assert call("POST", "/_mock/cut-websockets") == (200, {"cut": 0})


@pytest.mark.parametrize("verb", ["inbound-call", "cut-websockets", "subscribe", "outreach", "credentials"])
def test_a_vendor_that_is_not_played_is_told(verb: str) -> None:
    """What only one vendor has cannot be asked of a mock without it."""
    method = "GET" if verb == "credentials" else "POST"
    vendor = {"outreach": "opentact", "credentials": "opentact"}.get(verb, "avaamo")
    given = {"to": "12017771234", "from": "12017774321", "text": "x", "type": "sms"}
    status, answer = Caller(Mock(vendor))(method, f"/_mock/{verb}", given if method == "POST" else None)
    assert (status, "not played here" in answer["error"]) == (404, True)


def test_an_inbound_message_can_be_made(mock: Mock, call: Caller) -> None:
    """With the account's webhook set just before."""
    call("POST", "/_mock/webhooks", {"vendor": "opentact", "url": "http://localhost:9/", "account": "t"})
    inbound = {"vendor": "opentact", "to": "+12017771234", "from": "12017774321", "text": "Hi", "account": "t"}
    assert call("POST", "/_mock/inbound", inbound)[0] == 200
    assert mock.log.events[0].payload["message"] == "Hi"


def test_a_websocket_can_be_subscribed(mock: Mock, call: Caller) -> None:
    """For clients that do not subscribe themselves."""
    assert call("POST", "/_mock/subscribe", {"type": "sms", "token": "t"})[0] == 200
    socket = mock.opentact.websocket("t")
    call.opentact()
    mock.settle()
    assert len(socket.events) == 2


def test_credentials_can_be_fetched(call: Caller) -> None:
    """A service account's key file, for clients in other processes."""
    _, key = call("GET", "/_mock/credentials", query="account_id=5")
    assert key["account_id"] == 5
    assert key["private_key"].startswith("-----BEGIN PRIVATE KEY-----")


def test_the_status_says_what_is_played(call: Caller) -> None:
    """Vendors, time, seed and counts."""
    call.opentact()
    _, status = call("GET", "/_mock/status")
    assert (status["vendors"], status["calls"]) == (["opentact", "voximplant", "avaamo"], 1)


BAD: list[tuple[str, str, Any]] = [
    ("POST", "faults", {"kind": "x"}),
    ("POST", "faults", {"status": "x"}),
    ("POST", "faults", {"status": True}),
    ("POST", "faults", []),
    ("POST", "faults", b"{"),
    ("POST", "advance", {}),
    ("POST", "advance", {"seconds": -1}),
    ("POST", "advance", {"seconds": True}),
    ("POST", "advance", {"seconds": 1e30}),
    ("POST", "webhooks", {"vendor": "x", "url": "http://localhost/"}),
    ("POST", "webhooks", {"vendor": "opentact", "url": "http://example.com/"}),
    ("POST", "webhooks", {"vendor": "opentact", "url": 1}),
    ("POST", "inbound", {"vendor": "opentact", "to": "letters", "from": "1", "text": "x"}),
    ("POST", "inbound", {"vendor": "opentact", "to": "1" * 20, "from": "1", "text": "x"}),
    ("POST", "inbound", {"vendor": "opentact", "to": "1", "from": "1"}),
    ("POST", "inbound", {"to": "1", "from": "1", "text": "x"}),
    ("POST", "subscribe", {}),
]


@pytest.mark.parametrize(("method", "name", "body"), BAD, ids=range(len(BAD)))
def test_nonsense_is_told(mock: Mock, call: Caller, method: str, name: str, body: Any) -> None:
    """A control request that makes no sense is 400 with a sentence, and changes nothing."""
    status, answer = call(method, f"/_mock/{name}", body)
    assert (status, set(answer)) == (400, {"error"})
    assert not mock.plan.waiting
    assert not mock.log.events


def test_wrong_places_and_methods_are_told(call: Caller) -> None:
    """404 lists the controls, 405 the methods."""
    assert "faults" in call("GET", "/_mock/nothing")[1]["controls"]
    assert call("PUT", "/_mock/faults")[0] == 405
    assert call("GET", "/_mock/credentials", query="account_id=x")[0] == 400


def test_a_vendor_that_is_not_played_has_no_controls() -> None:
    """Voximplant's keys and Opentact's websocket need their vendor."""
    call = Caller(Mock("avaamo"))
    assert call("GET", "/_mock/credentials")[0] == 404
    assert call("POST", "/_mock/subscribe", {"type": "sms"})[0] == 404
    assert call("POST", "/_mock/inbound", {"to": "1", "from": "1", "text": "x"})[0] == 200
