"""What the mock of Opentact remembers: `trunkline_mock.vendors.opentact`, seen through the client."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from trunkline import (
    ApiError,
    AsyncOpentact,
    AuthenticationFailed,
    Conflict,
    NotFound,
    Opentact,
    PermissionDenied,
)
from trunkline_mock import Mock
from trunkline_mock.transports.seam import AsyncTransport, Transport
from trunkline_mock.vendors.opentact.callflow import Caller
from trunkline_runtime.transports import seam

MISSING = "7b2f9c10-4d1e-4a6b-9c3d-00000000dead"
XML = "<Response><Answer/><Say>Hello</Say><Hangup/></Response>"
TRUNKS = {
    "class4_ingress_trunk_settings": {"media_type": "Bypass Media"},
    "class4_egress_trunk_settings": {"media_type": "Bypass Media"},
}


@pytest.fixture
def mock() -> Mock:
    """A mock that judges itself by the spec."""
    return Mock("opentact", check=True, guesses=True)


@pytest.fixture
def client(mock: Mock) -> Opentact:
    """A client inside the process."""
    return make(mock)


def make(mock: Mock, **credentials: str) -> Opentact:
    """Return a client of a mock."""
    return Opentact(transport=Transport(mock, seam), strict=True, **(credentials or {"token": "t"}))


def lease(mock: Mock, client: Opentact, tn: int = 12015550100) -> Any:
    """Order a number and wait for it."""
    client.orders.create(items=[{"tn": tn, "features": ["voice", "sms"], "autorenew": False}])
    mock.advance(1)
    return client.leases.get_by_number(tn=tn)


def heard(mock: Mock, *kinds: str) -> Any:
    """Subscribe and connect a websocket."""
    mock.opentact.subscribe(*kinds, token="t")
    return mock.opentact.websocket("t")


def test_a_token_lives_a_day_of_the_mocks_time(mock: Mock) -> None:
    """Tests of renewal need not wait a day."""
    user = make(mock, email="ada@example.com", password="p").auth.sign_in()
    other = make(mock, token=user.token)
    other.account.get()
    mock.advance(24 * 3600 - 1)
    other.account.get()
    mock.advance(1)
    with pytest.raises(AuthenticationFailed):
        other.account.get()


def test_a_key_opens_the_account_until_it_is_removed(mock: Mock, client: Opentact) -> None:
    """Made, used, renamed, removed."""
    lease(mock, client)
    key = client.tokens.create(name="billing job", ttl=60)
    with_key = make(mock, api_key=key.token)
    assert len(with_key.leases.list()) == 1
    assert [row.name for row in client.tokens.list()] == ["billing job"]
    assert client.tokens.update(uuid=key.uuid, name="other job").name == "other job"
    client.tokens.delete(token=key.token)
    with pytest.raises(AuthenticationFailed):
        with_key.leases.list()
    with pytest.raises(NotFound):
        client.tokens.delete(token=key.token)


def test_a_key_dies_at_its_time(mock: Mock, client: Opentact) -> None:
    """`ttl` counts from the making, and anew from a change."""
    key = client.tokens.create(name="short", ttl=60)
    with_key = make(mock, api_key=key.token)
    mock.advance(59)
    client.tokens.update(uuid=key.uuid, ttl=100)
    mock.advance(99)
    with_key.account.get()
    mock.advance(1)
    with pytest.raises(AuthenticationFailed):
        with_key.account.get()


def test_all_keys_can_be_removed(mock: Mock, client: Opentact) -> None:
    """After a leak nothing opens the account."""
    keys = [client.tokens.create(name=f"job {number}") for number in range(3)]
    client.tokens.delete_all()
    assert client.tokens.list() == []
    for key in keys:
        with pytest.raises(AuthenticationFailed):
            make(mock, api_key=key.token).account.get()


def test_numbers_are_found_by_area_and_pattern(client: Opentact) -> None:
    """The stock is fictional and the same in every test."""
    page = client.numbers.search(type_="long_code", country="US", npa="305", take=3, skip=1)
    assert [row.tn for row in page.data] == [13055550101, 13055550102, 13055550103]
    assert page.total == 100
    assert [row.tn for row in client.numbers.iter_search(npa="305", line="0142")] == [13055550142]
    assert [row.tn for row in client.numbers.iter_search_by_pattern(pattern="1305555017*")] == [
        13055550170 + last for last in range(10)
    ]
    assert client.numbers.search(country="DE").total == 0


def test_an_ordered_number_is_no_longer_free(mock: Mock, client: Opentact) -> None:
    """Nobody gets it twice, in this account or another."""
    lease(mock, client)
    assert 12015550100 not in [row.tn for row in client.numbers.iter_search(npa="201")]
    other = make(mock, token="other")
    order = other.orders.create(items=[{"tn": 12015550100, "features": ["sms"], "autorenew": False}])
    mock.advance(1)
    assert (other.orders.get(uuid=order.uuid).state, other.leases.list()) == ("failed", [])


def test_an_order_is_told_when_it_is_carried_out(mock: Mock, client: Opentact) -> None:
    """The answer comes before the numbers do."""
    socket = heard(mock, "tn_order")
    order = client.orders.create_with_flags(items=[{"tn": 12015550100, "sms": True}, {"tn": 12015550101}])
    assert (order.state, order.total, client.leases.list()) == ("created", 2, [])
    mock.advance(1)
    (event,) = socket.events
    assert event["payload"] == {"uuid": str(order.uuid), "state": "success"}
    assert [row.success for row in client.orders.iter_search(state="success")] == [2]
    assert [row.uuid for row in client.orders.list()] == [order.uuid]


def test_a_lease_is_found_by_id_and_by_number(mock: Mock, client: Opentact) -> None:
    """Pages name both."""
    made = lease(mock, client)
    assert client.leases.get(uuid=made.uuid) == client.leases.get_by_number(tn="+1 201 555 0100") == made
    assert [row.uuid for row in client.leases.iter_search(tn="12015550*")] == [made.uuid]
    with pytest.raises(NotFound):
        client.leases.get(uuid=MISSING)


def test_a_lease_is_changed_and_released(mock: Mock, client: Opentact) -> None:
    """A released number can be had again."""
    made = lease(mock, client)
    assert client.leases.update(uuid=made.uuid, autorenew=True, voice=True).autorenew is True
    client.leases.release(lease=12015550100)
    with pytest.raises(NotFound):
        client.leases.get(uuid=made.uuid)
    with pytest.raises(NotFound):
        client.sms.send(from_=12015550100, to=12017774321, message="Hello")
    again = lease(mock, client)
    assert again.uuid != made.uuid
    client.sms.send(from_=12015550100, to=12017774321, message="Hello")


def test_messages_need_to_be_switched_on_to_arrive(mock: Mock, client: Opentact) -> None:
    """A leased number is deaf at first, as the pages say."""
    made = lease(mock, client)
    mock.inbound_sms(vendor="opentact", to="12015550100", from_="12017774321", text="lost")
    profile = client.messaging_profiles.create(name="Support")
    client.leases.enable_sms(lease=made.uuid, messaging_profile=profile.uuid, sms_campaign="C0FFEE1")
    mock.inbound_sms(vendor="opentact", to="12015550100", from_="12017774321", text="heard")
    assert [row.message for row in client.sms.iter_search_inbound()] == ["heard"]
    assert client.leases.get(uuid=made.uuid).subscriptions[0].messaging_profile.uuid == profile.uuid
    with pytest.raises(PermissionDenied):
        client.leases.enable_sms(lease=made.uuid, messaging_profile=profile.uuid, sms_campaign="C0FFEE1")
    client.leases.disable_sms(lease=made.uuid)
    with pytest.raises(NotFound):
        client.leases.disable_sms(lease=made.uuid)


def test_a_campaigns_numbers_take_turns(mock: Mock, client: Opentact) -> None:
    """Who sends with a pool sends with its numbers, one after the other."""
    profile = client.messaging_profiles.create(name="Support")
    for tn in (12015550100, 12015550101):
        made = lease(mock, client, tn)
        client.leases.enable_sms(lease=made.uuid, messaging_profile=profile.uuid, sms_campaign="C0FFEE1")
    sent = [client.sms.send(from_="C0FFEE1", to=12017774321, message="Hello") for _ in range(3)]
    assert [row.from_ for row in sent] == ["12015550100", "12015550101", "12015550100"]
    assert {row.type_ for row in sent} == {"smsr"}


@pytest.mark.parametrize("own", [None, "http://127.0.0.1:9/own"])
def test_the_callback_goes_where_the_pages_say(mock: Mock, client: Opentact, own: str | None) -> None:
    """The message's own address comes before its profile's."""
    profile = client.messaging_profiles.create(name="Support", callback_url="http://127.0.0.1:9/profile")
    made = lease(mock, client)
    client.leases.enable_sms(lease=made.uuid, messaging_profile=profile.uuid, sms_campaign="C0FFEE1")
    more = {"custom_callback_url": own} if own else {}
    client.sms.send(from_=12015550100, to=12017774321, message="Hello", **more)
    mock.advance(1)
    (event,) = [event for event in mock.log.events if event.channel == "webhook"]
    assert event.url == (own or "http://127.0.0.1:9/profile")


def test_profiles_are_kept(client: Opentact) -> None:
    """Create, list, get, change, remove."""
    made = client.messaging_profiles.create(name="Support", sticky_sender=True)
    changed = client.messaging_profiles.update(uuid=made.uuid, callback_url="https://example.com/sms")
    assert (changed.name, changed.callback_url) == ("Support", "https://example.com/sms")
    assert client.messaging_profiles.get(uuid=made.uuid) == changed == client.messaging_profiles.list()[0]
    client.messaging_profiles.delete(uuid=made.uuid)
    with pytest.raises(NotFound):
        client.messaging_profiles.delete(uuid=made.uuid)


def test_numbers_are_assigned_to_a_connection(mock: Mock, client: Opentact) -> None:
    """One operation adds and removes."""
    first, second = lease(mock, client), lease(mock, client, 12015550101)
    trunk = client.sip_connections.create(name="Office", ip="192.0.2.10", port=5060, product=1, **TRUNKS)
    assert client.sip_connections.assign_leases(uuid=trunk.uuid, add=[first.uuid, second.uuid]) == [
        first.uuid,
        second.uuid,
    ]
    client.sip_connections.assign_leases(uuid=trunk.uuid, remove=[second.uuid])
    assert [row.uuid for row in client.sip_connections.leases(uuid=trunk.uuid)] == [first.uuid]
    assert [row.uuid for row in client.leases.iter_search(sip_connection=trunk.uuid)] == [first.uuid]
    assert [row.uuid for row in client.leases.iter_search(sip_connections_skip=[trunk.uuid])] == [second.uuid]
    client.sip_connections.delete(uuid=trunk.uuid)
    assert client.leases.get(uuid=first.uuid).sip_connection is None
    with pytest.raises(NotFound):
        client.sip_connections.assign_leases(uuid=trunk.uuid, add=[first.uuid])


def test_an_app_with_numbers_is_not_removed(mock: Mock, client: Opentact) -> None:
    """The vendor answers 409."""
    made = lease(mock, client)
    app = client.sip_control_apps.create(name="Hotline", product=1, **TRUNKS)
    client.sip_control_apps.assign_leases(uuid=app.uuid, add=[made.uuid])
    with pytest.raises(Conflict):
        client.sip_control_apps.delete(uuid=app.uuid)
    client.sip_control_apps.assign_leases(uuid=app.uuid, remove=[made.uuid])
    client.sip_control_apps.delete(uuid=app.uuid)


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


def test_a_subscription_ends_at_its_time(mock: Mock, client: Opentact) -> None:
    """Events reach only who is connected and subscribed, by the mock's clock."""
    socket = mock.opentact.websocket("t")
    end = datetime.now(UTC) + timedelta(hours=1)
    client.event_subscriptions.create(channel="wss", type_="sms", is_active=True, expired_on=end)
    client.sms.send(from_=12017771234, to=12017774321, message="Hello")
    mock.settle()
    assert len(socket.events) == 2
    mock.advance(3600)
    client.sms.send(from_=12017771234, to=12017774321, message="Hello")
    mock.settle()
    assert len(socket.events) == 2


def test_long_lists_come_page_by_page(client: Opentact, mock: Mock) -> None:
    """An iterator asks for `take` at a time and stops at `total`."""
    for number in range(25):
        client.sms.send(from_=12017771234, to=12017774321, message=f"number {number}")
        mock.advance(1)
    before = len(mock.calls)
    texts = [row.message for row in client.sms.iter_search_outbound(take=10)]
    assert texts == [f"number {number}" for number in reversed(range(25))]
    assert [call.query for call in mock.calls[before:]] == ["take=10&skip=0", "take=10&skip=10", "take=10&skip=20"]
    ordered = client.sms.iter_search_outbound(take=100, order={"created_on": "ASC"}, message="number 1*")
    assert [row.message for row in ordered] == ["number 1", *(f"number 1{last}" for last in range(10))]


def test_long_lists_come_page_by_page_awaited(mock: Mock, client: Opentact) -> None:
    """The same for async clients."""
    for number in range(25):
        client.sms.send(from_=12017771234, to=12017774321, message=f"number {number}")

    async def main() -> list[str | None]:
        async with AsyncOpentact(token="t", transport=AsyncTransport(mock, seam)) as made:
            return [row.message async for row in made.sms.iter_search_outbound(take=10)]

    assert len(set(asyncio.run(main()))) == 25


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
