"""What the mock of Opentact remembers: `trunkline_mock.vendors.opentact`, seen through the client."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from trunkline import (
    AsyncOpentact,
    AuthenticationFailed,
    Conflict,
    NotFound,
    Opentact,
    PermissionDenied,
)
from trunkline_mock import Mock
from trunkline_mock.transports.seam import AsyncTransport
from trunkline_runtime.transports import seam

from .state_kit import MISSING, TRUNKS, client as client, heard, lease, make, mock as mock


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
