"""Event streams: `trunkline.opentact._event_stream` and `_event_subscriptions`."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import trio
from opentact.event_kit import (
    AUTH,
    SMS,
    Script,
    Until,
    break_off,
    hasty as hasty,
    scripted as scripted,
    stay,
    take,
)

from trunkline import AsyncOpentact, InvalidArgument, Opentact
from trunkline.opentact import _event_session as session_module
from trunkline.opentact._event_session import Session
from trunkline.opentact._event_stream import Gap
from trunkline.opentact.events import AuthEvent, SmsEvent, UnknownEvent
from trunkline_mock import Mock
from trunkline_mock.server import Running, serve as serve_mock
from trunkline_runtime.errors import CallError, ClientClosed

pytestmark = pytest.mark.anyio


def test_a_stream_subscribes_signs_in_and_yields_typed_events(running: Running, client: Opentact) -> None:
    """One line is all it takes to hear of a message's life."""
    with client.events(["sms"]) as stream:
        events = iter(stream)
        assert isinstance(next(events), AuthEvent)
        client.sms.send(from_=12017771234, to=12017774321, message="Hello")
        running.mock.settle()
        first, second = next(events), next(events)
    assert isinstance(first, SmsEvent)
    assert isinstance(second, SmsEvent)
    assert (first.payload.state, first.payload.delivered) == ("success", False)
    assert second.payload.delivered is True
    assert [row.type_ for row in client.event_subscriptions.list()] == ["sms"]


async def test_the_async_stream_does_the_same(running: Running, async_client: AsyncOpentact, until: Until) -> None:
    """`async for` sees what `for` sees."""
    async with async_client as client, client.events(["sms"]) as stream:
        seen: list[Any] = []
        async for event in stream:
            seen.append(event)
            if isinstance(event, AuthEvent):
                await client.sms.send(from_=12017771234, to=12017774321, message="Hello")
                running.mock.settle()
            if len(seen) == 3:
                break
    assert [type(event) for event in seen] == [AuthEvent, SmsEvent, SmsEvent]
    until(lambda: not running.mock.opentact.listeners.sessions)


def test_a_subscription_that_lasts_is_not_made_again(running: Running, client: Opentact) -> None:
    """Listing comes first: two subscriptions of a type could tell everything twice."""
    for _ in range(2):
        with client.events(["sms", "call_state", "sms"]) as stream:
            take(1, stream)
    assert sorted(str(row.type_) for row in client.event_subscriptions.list()) == ["call_state", "sms"]


def test_a_subscription_that_ends_soon_is_replaced(client: Opentact) -> None:
    """A connection may live longer than what it was subscribed to."""
    soon = datetime.now(UTC) + timedelta(days=2)
    old = client.event_subscriptions.create(channel="wss", type_="sms", is_active=True, expired_on=soon)
    with client.events(["sms"]) as stream:
        take(1, stream)
    (row,) = client.event_subscriptions.list()
    assert row.uuid != old.uuid
    assert row.expired_on > soon + timedelta(days=300)


def test_only_subscriptions_of_the_same_type_are_replaced(client: Opentact) -> None:
    """What else the account listens to is none of this stream's business."""
    soon = datetime.now(UTC) + timedelta(days=2)
    for kind in ("sms", "call_state"):
        client.event_subscriptions.create(channel="wss", type_=kind, is_active=True, expired_on=soon)
    with client.events(["sms"]) as stream:
        take(1, stream)
    ends = {str(row.type_): row.expired_on for row in client.event_subscriptions.list()}
    assert ends["call_state"] <= soon < ends["sms"]


def test_a_restart_of_the_service_is_told_as_a_gap(running: Running, client: Opentact) -> None:
    """What happened while away is lost, and the stream says from when to when."""
    before = datetime.now(UTC)
    with client.events(["sms"]) as stream:
        events = iter(stream)
        next(events)
        running.mock.opentact.cut_websockets()
        gap, again = next(events), next(events)
        assert isinstance(gap, Gap)
        assert isinstance(again, AuthEvent)
        assert gap.reason == "closed with 1012"
        assert before <= gap.since <= gap.until <= datetime.now(UTC)
        running.mock.inbound_sms(vendor="opentact", to="12017771234", from_="12017774321", text="Back")
        assert isinstance(next(events), SmsEvent)


async def test_the_async_stream_tells_of_the_gap_too(running: Running, async_client: AsyncOpentact) -> None:
    """Both forms share the decisions."""
    async with async_client as client, client.events() as stream:
        events = aiter(stream)
        await anext(events)
        running.mock.opentact.cut_websockets()
        assert isinstance(await anext(events), Gap)
        assert isinstance(await anext(events), AuthEvent)


def test_a_line_that_breaks_without_a_word_may_have_been_dead_before(scripted: Callable[..., Script]) -> None:
    """The gap begins with the last thing heard, not with the moment somebody noticed."""
    script = scripted(break_off(AUTH), stay(AUTH))
    with Opentact(token="t", base_url=script.url).events() as stream:
        events = iter(stream)
        next(events)
        heard = datetime.now(UTC)
        gap = next(events)
    assert isinstance(gap, Gap)
    assert gap.since - heard < timedelta(seconds=0.04)
    assert gap.until - gap.since > timedelta(seconds=0.04)


def test_a_loop_that_is_left_and_begun_again_starts_with_the_gap(
    running: Running, client: Opentact, until: Until
) -> None:
    """Leaving the loop ends the connection; what happens until the next loop is lost as well."""
    stream = client.events()
    events = iter(stream)
    next(events)
    events.close()
    until(lambda: not running.mock.opentact.listeners.sessions)
    assert [type(event) for event in take(2, stream)] == [Gap, AuthEvent]


def test_frames_that_are_no_events_are_kept(scripted: Callable[..., Script]) -> None:
    """A stream outlives what it does not understand, and nothing is thrown away."""
    odd = ['{"type": "balance", "amount": 5}', "not JSON", "[1]", b"\x00\xff", '{"type": "sms", "payload": 7}', SMS]
    script = scripted(stay(AUTH, *odd))
    with Opentact(token="t", base_url=script.url).events() as stream:
        _, *events = take(7, stream)
    assert [type(event) for event in events] == [UnknownEvent] * 5 + [SmsEvent]
    assert events[0].type_ == "balance"
    assert events[0].raw["amount"] == 5


def test_a_frame_that_is_too_large_ends_the_connection_not_the_stream(scripted: Callable[..., Script]) -> None:
    """Memory stays bounded whatever the server sends."""
    script = scripted(stay(AUTH, "x" * (4 * 1024 * 1024 + 1)), stay(AUTH))
    with Opentact(token="t", base_url=script.url).events() as stream:
        assert [type(event) for event in take(3, stream)] == [AuthEvent, Gap, AuthEvent]


def test_pings_are_answered(scripted: Callable[..., Script]) -> None:
    """A server that checks its clients finds this one alive."""
    answered = threading.Event()

    def part(connection: Any) -> None:
        connection.send(AUTH)
        if connection.ping().wait(5):
            answered.set()
            connection.send(SMS)
        connection.recv()

    with Opentact(token="t", base_url=scripted(part).url).events() as stream:
        assert isinstance(take(2, stream)[1], SmsEvent)
    assert answered.is_set()


def test_nobody_there_is_tried_again(running: Running, monkeypatch: pytest.MonkeyPatch, until: Until) -> None:
    """A stream that is begun during an outage waits for its end."""
    tries = []
    monkeypatch.setattr(session_module.random, "uniform", lambda low, high: tries.append(high) or 0.0)
    stream = Opentact(token="t", base_url="http://127.0.0.1:1").events(connect_timeout=1)
    thread = threading.Thread(target=lambda: take(1, stream))
    thread.start()
    until(lambda: len(tries) > 8)
    stream.close()
    thread.join(5)
    assert not thread.is_alive()
    assert tries[:8] == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]


def test_an_outage_of_the_api_ends_no_stream(running: Running, client: Opentact) -> None:
    """The calls before a connection may fail for a while, as the connection itself may."""
    running.mock.fail(op="listEventSubscriptions", status=503, times=1)
    running.mock.fail(op="createEventSubscription", kind="drop-after", times=1)
    with client.with_options(retries=0).events(["sms"]) as stream:
        assert isinstance(take(1, stream)[0], AuthEvent)
    assert [row.type_ for row in client.event_subscriptions.list()] == ["sms"]


def test_a_host_without_a_websocket_ends_the_stream() -> None:
    """A wrong address does not mend itself."""
    with serve_mock(Mock()) as url, pytest.raises(CallError) as caught:
        take(1, Opentact(token="t", base_url=f"{url}/avaamo").events())
    assert caught.value.http_status == 404


def test_close_from_another_thread_ends_the_loop(client: Opentact, until: Until) -> None:
    """A worker that waits for events can be stopped."""
    stream, seen = client.events(), []
    thread = threading.Thread(target=lambda: seen.extend(stream))
    thread.start()
    until(lambda: seen)
    stream.close()
    thread.join(5)
    assert not thread.is_alive()
    assert [type(event) for event in seen] == [AuthEvent]


def test_close_inside_the_loop_ends_it(client: Opentact) -> None:
    """Whoever has seen enough may say so right where it reads."""
    stream, seen = client.events(), []
    for event in stream:
        seen.append(event)
        stream.close()
    assert [type(event) for event in seen] == [AuthEvent]


async def test_aclose_inside_the_loop_ends_it(async_client: AsyncOpentact) -> None:
    """The same for `async for`."""
    async with async_client as client:
        stream, seen = client.events(), []
        async for event in stream:
            seen.append(event)
            await stream.aclose()
    assert [type(event) for event in seen] == [AuthEvent]


async def test_aclose_ends_the_wait_for_the_next_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that nobody can connect is closed at once, not after half a minute."""
    waiting = asyncio.Event()
    monkeypatch.setattr(session_module.random, "uniform", lambda low, high: waiting.set() or 60.0)
    async with AsyncOpentact(token="t", base_url="http://127.0.0.1:1") as client:
        stream = client.events(connect_timeout=1)
        reader = asyncio.create_task(anext(aiter(stream), None))
        await waiting.wait()
        await asyncio.sleep(0)
        await stream.aclose()
        assert await asyncio.wait_for(reader, 5) is None


async def test_aclose_from_another_task_ends_the_loop(running: Running, async_client: AsyncOpentact) -> None:
    """The same for tasks."""
    async with async_client as client:
        stream = client.events()

        async def read() -> list[Any]:
            return [event async for event in stream]

        task = asyncio.create_task(read())
        while not running.mock.opentact.listeners.sessions:
            await asyncio.sleep(0.01)
        await stream.aclose()
        assert len(await asyncio.wait_for(task, 5)) == 1


async def test_a_cancelled_reader_leaves_no_connection(running: Running, async_client: AsyncOpentact) -> None:
    """Cancelling the task is a way to stop like any other."""
    async with async_client as client:

        async def read() -> None:
            async for _ in client.events():
                pass

        task = asyncio.create_task(read())
        while not running.mock.opentact.listeners.sessions:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        while running.mock.opentact.listeners.sessions:
            await asyncio.sleep(0.01)


def test_a_closed_client_opens_no_connection(client: Opentact) -> None:
    """A stream needs its client."""
    client.close()
    with pytest.raises(ClientClosed):
        take(1, client.events())


def test_trio_is_told_why_not() -> None:
    """`websockets` knows asyncio only; the error says what to do instead."""

    async def main() -> None:
        async for _ in AsyncOpentact(token="t").events():
            pass

    with pytest.raises(RuntimeError, match="asyncio"):
        trio.run(main)


@pytest.mark.parametrize(
    ("subscribe", "timeout"), [("sms", 1.0), ([""], 1.0), ([7], 1.0), (["sms"], 0.0), (["smss"], 1.0)]
)
def test_wrong_arguments_are_named(subscribe: Any, timeout: float) -> None:
    """A text where a list belongs would subscribe to its letters."""
    with pytest.raises(InvalidArgument):
        Opentact(token="t").events(subscribe, connect_timeout=timeout)


def test_a_gap_is_told_before_the_event_that_ends_it() -> None:
    """The order of a stream is the order of what happened."""
    session: Session[str | bytes] = Session(lambda frame: frame)
    session.receive(AUTH)
    session.ended(ConnectionError())
    gap, event = session.receive(SMS)
    assert isinstance(gap, Gap)
    assert event == SMS
