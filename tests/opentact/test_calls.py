"""What the mock of Opentact does with calls and their flows, seen through the client."""

from __future__ import annotations

import pytest

from trunkline import (
    ApiError,
    NotFound,
    Opentact,
)
from trunkline_mock import Mock
from trunkline_mock.vendors.opentact.callflow import Caller

from .state_kit import MISSING, TRUNKS, XML, client as client, heard, lease, mock as mock


def test_a_call_flow_is_stored(client: Opentact) -> None:
    """Saved, read, forgotten."""
    app = client.sip_control_apps.create(name="Hotline", product=1, **TRUNKS)
    client.sip_control_apps.save_call_flow(uuid=app.uuid, file=XML.encode())
    assert client.sip_control_apps.call_flow(uuid=app.uuid).payload == XML
    client.sip_control_apps.delete_call_flow(uuid=app.uuid)
    with pytest.raises(NotFound):
        client.sip_control_apps.call_flow(uuid=app.uuid)


def test_a_call_runs_through_its_states(mock: Mock, client: Opentact) -> None:
    """Five events, a step of the flow for each element, and the log afterwards."""
    made = lease(mock, client)
    socket = heard(mock, "call_state", "call_flow")
    call = client.calls.create(outbound_voice_profile=MISSING, tn_lease=made.uuid, phone=12017774321, xml=XML)
    mock.advance(5)
    assert [row.state for row in client.calls.online()] == ["live"]
    mock.settle()
    told = [event["payload"].get("state") or event["command"] for event in socket.events]
    assert told == ["init", "ringing", "live", "Answer", "Say", "Hangup", "hangup", "destroyed"]
    assert {event["ref_id"] for event in socket.events if event["type"] == "call_state"} == {str(call.uuid)}
    ended = client.calls.get(uuid=call.uuid)
    assert (ended.state, ended.duration, ended.q850_cause) == ("destroyed", 12, 16)
    assert ended.init_on <= ended.ring_on <= ended.answer_on <= ended.hangup_on <= ended.destroy_on
    assert [row.uuid for row in client.calls.iter_search(direction="out", tn="12015550100")] == [call.uuid]
    assert client.calls.online() == []


def test_a_call_that_nobody_answers_is_never_live(mock: Mock, client: Opentact) -> None:
    """The number's end asks for it, as for messages."""
    made = lease(mock, client)
    socket = heard(mock, "call_state")
    with mock.fail("createCall", kind="undelivered"):
        client.calls.create(outbound_voice_profile=MISSING, tn_lease=made.uuid, phone=12017774321, xml=XML)
    mock.settle()
    assert [event["payload"]["state"] for event in socket.events] == ["init", "ringing", "hangup", "destroyed"]


def test_an_app_is_told_of_its_calls(mock: Mock, client: Opentact) -> None:
    """An inbound call goes to the app of its number, whose webhook gets every state."""
    made = lease(mock, client)
    app = client.sip_control_apps.create(name="Hotline", product=1, webhook_url="http://127.0.0.1:9/call", **TRUNKS)
    client.sip_control_apps.assign_leases(uuid=app.uuid, add=[made.uuid])
    mock.opentact.inbound_call(to="12015550100", from_="12017774321")
    mock.settle()
    hooks = [event.payload for event in mock.log.events if event.channel == "webhook"]
    assert [hook["state"] for hook in hooks] == ["init", "ringing", "live", "hangup", "destroyed"]
    assert {event.name for event in mock.log.events if event.channel == "webhook"} == {"webhook"}
    assert {hook["direction"] for hook in hooks} == {"in"}
    assert [row.from_ for row in client.calls.iter_search_app_calls(sip_control_app=app.uuid)] == ["12017774321"]


def test_an_app_is_asked_and_told_by_get_when_it_wants(mock: Mock, client: Opentact) -> None:
    """Then the query says it all."""
    made = lease(mock, client)
    ways = {"webhook_method": "GET", "call_flow_method": "GET"}
    urls = {"webhook_url": "http://127.0.0.1:9/call", "call_flow_url": "http://127.0.0.1:9/flow?app=7"}
    app = client.sip_control_apps.create(name="Hotline", product=1, **TRUNKS, **urls, **ways)
    client.sip_control_apps.assign_leases(uuid=app.uuid, add=[made.uuid])
    mock.opentact.inbound_call(to="12015550100", from_="12017774321")
    mock.advance(0)
    assert [event.url for event in mock.log.events] == [
        "http://127.0.0.1:9/call?state=init&from=12017774321&to=12015550100",
        "http://127.0.0.1:9/flow?app=7&from=12017774321&to=12015550100",
    ]
    posted = []
    mock.deliver(lambda url, body: posted.append(body) or 204)
    assert posted == [b"", b""]


def test_the_second_callback_is_for_when_the_first_is_out_of_reach(mock: Mock, client: Opentact) -> None:
    """A profile has two addresses."""
    urls = {"callback_url": "http://127.0.0.1:9/first", "callback_url2": "http://127.0.0.1:9/second"}
    profile = client.messaging_profiles.create(name="Support", **urls)
    made = lease(mock, client)
    client.leases.enable_sms(lease=made.uuid, messaging_profile=profile.uuid, sms_campaign="C0FFEE1")
    mock.inbound_sms(vendor="opentact", to="12015550100", from_="12017774321", text="Hello")
    tried = []

    def post(url: str, body: bytes) -> int:
        tried.append(url.rpartition("/")[2])
        return 500 if url.endswith("first") else 204

    for _ in range(5):
        mock.deliver(post)
        mock.advance(60)
    assert tried == ["first"] * 4 + ["second"]


def test_several_numbers_are_called_at_once(mock: Mock, client: Opentact) -> None:
    """A batch is as many calls."""
    made = lease(mock, client)
    batch = client.calls.create_batch(
        outbound_voice_profile=MISSING, tn_lease=made.uuid, phones=[12017774321, 12017775678], xml=XML
    )
    assert batch.phones == [12017774321, 12017775678]
    first, second = client.calls.online()
    assert client.calls.bridge(calls=[first.uuid, second.uuid]).uuid == first.uuid
    client.calls.execute_flow(uuid=first.uuid, file=XML.encode())
    mock.settle()
    with pytest.raises(NotFound):
        client.calls.execute_flow(uuid=first.uuid, file=XML.encode())


FLOW = """<Response><Say>Welcome</Say><Gather dtmf_length="1" dtmf_stop="#">
<DTMF value="1"><Say>Sales</Say></DTMF><Default><Say>Nothing</Say></Default></Gather><Hangup/></Response>"""


def test_a_call_plays_its_flow(mock: Mock, client: Opentact) -> None:
    """A test says who is on the line and reads what ran: the elements, the words, the keys."""
    made = lease(mock, client)
    mock.opentact.caller = Caller(keys=["1"])
    call = client.calls.create(outbound_voice_profile=MISSING, tn_lease=made.uuid, phone=12017774321, xml=FLOW)
    with pytest.raises(LookupError):
        mock.opentact.flow_of()
    mock.settle()
    steps = mock.opentact.flow_of(str(call.uuid))
    assert [(step.name, step.keys) for step in steps] == [
        ("Say", None), ("Gather", "1"), ("DTMF", None), ("Say", None), ("Hangup", None)
    ]  # fmt: skip
    assert [step.text for step in steps if step.name == "Say"] == ["Welcome", "Sales"]


def test_a_wrong_flow_is_refused(mock: Mock, client: Opentact) -> None:
    """What the vendor's grammar does not have is not taken, and the message says which element."""
    made = lease(mock, client)
    wrong = "<Response><Scheduler day='mon'/></Response>"
    with pytest.raises(ApiError, match="403") as refused:
        client.calls.create(outbound_voice_profile=MISSING, tn_lease=made.uuid, phone=12017774321, xml=wrong)
    assert refused.value.raw is not None
    assert "there is no element Scheduler" in refused.value.raw.message
    assert "Scheduler" not in str(refused.value)  # what was sent is not shown


@pytest.mark.parametrize(
    ("answer", "state", "played"),
    [
        (FLOW.encode(), "delivered", 5),
        (b"<Response><Play/></Response>", "wrong", 0),
        (b"\xff", "wrong", 0),
        (b"", "delivered", 0),
    ],
)
def test_what_a_control_app_answers_is_played(
    mock: Mock, client: Opentact, answer: bytes, state: str, played: int
) -> None:
    """An incoming call asks the app's server for a flow; a wrong answer is reported with the element that is wrong."""
    made = lease(mock, client)
    app = client.sip_control_apps.create(name="Hotline", product=1, call_flow_url="http://127.0.0.1:9/flow", **TRUNKS)
    client.sip_control_apps.assign_leases(uuid=app.uuid, add=[made.uuid])
    mock.opentact.inbound_call(to="12015550100", from_="12017774321")
    mock.advance(0)
    mock.deliver(lambda url, body: (200, answer))
    (event,) = [event for event in mock.log.events if event.name == "call_flow" and event.channel == "webhook"]
    assert event.state == state
    assert (state == "wrong") == any("no call flow" in attempt for attempt in event.attempts)
    assert len(mock.opentact.flow_of()) == played if played else not mock.opentact.played
