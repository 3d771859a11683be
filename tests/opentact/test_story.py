"""The whole story of one number, as a customer lives it: blocking and async."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from trunkline import AsyncOpentact, NotFound, Opentact
from trunkline.opentact._event_stream import Gap
from trunkline.opentact.events import AuthEvent, Event, SmsEvent, TnOrderEvent
from trunkline.opentact.webhooks import Sms, UnknownEvent, parse_message, same_secret
from trunkline_mock.server import Running

SECRET = "hunter2"
PHONE = 12017774321
Until = Callable[[Callable[[], Any]], Any]


class Receiver:
    """A customer's own web server: takes webhooks at a secret address."""

    def __init__(self) -> None:
        self.messages: list[Sms | UnknownEvent] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                """Take a callback whose address has the secret."""
                body = self.rfile.read(int(self.headers["content-length"]))
                good = same_secret(self.path.rpartition("/")[2], SECRET)
                if good:
                    receiver.messages.append(parse_message(body))
                self.send_response(204 if good else 404)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/opentact/{SECRET}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A web server of the customer's."""
    made = Receiver()
    yield made
    made.close()


def told(message: Sms | UnknownEvent) -> tuple[str | None, str, bool | None]:
    assert isinstance(message, Sms)
    return message.type_, message.state, message.delivered


def next_sms(events: Iterator[Event | Gap]) -> SmsEvent:
    event = next(events)
    assert isinstance(event, SmsEvent)
    return event


def test_the_story_blocking(running: Running, receiver: Receiver, until: Until) -> None:
    """Log in, get a number, send, watch it arrive, receive the reply, read the log, give the number back."""
    with Opentact(email="ada@example.com", password="correct horse", base_url=running.url, strict=True) as client:
        stream = client.events(["sms", "tn_order"])
        events = iter(stream)
        assert isinstance(next(events), AuthEvent)

        number = client.numbers.search(type_="long_code", country="US", npa="201", take=5).data[0].tn
        order = client.orders.create(items=[{"tn": number, "features": ["sms"], "autorenew": False}])
        assert (order.state, order.processing) == ("created", 1)
        running.mock.advance(1)
        done = next(events)
        assert isinstance(done, TnOrderEvent)
        assert (done.payload.uuid, done.payload.state) == (order.uuid, "success")
        assert client.orders.get(uuid=order.uuid).success == 1

        profile = client.messaging_profiles.create(name="Support", callback_url=receiver.url)
        lease = client.leases.get_by_number(tn=number)
        client.leases.enable_sms(lease=lease.uuid, messaging_profile=profile.uuid, sms_campaign="C0FFEE1")

        sent = client.sms.send(from_=number, to=PHONE, message="Your table is ready")
        assert (sent.type_, sent.state, sent.delivered) == ("smso", "created", False)
        running.mock.advance(2)
        states = [
            (event.payload.uuid, event.payload.state, event.payload.delivered) for event in map(next_sms, [events] * 2)
        ]
        assert states == [(sent.uuid, "success", False), (sent.uuid, "success", True)]
        until(lambda: len(receiver.messages) == 2)
        assert sorted(map(told, receiver.messages)) == [("smso", "success", False), ("smso", "success", True)]

        running.mock.inbound_sms(vendor="opentact", to=str(number), from_=str(PHONE), text="On my way")
        reply = next_sms(events).payload
        assert (reply.type_, reply.state, reply.message, reply.thread) == ("smsi", "success", "On my way", sent.thread)
        until(lambda: len(receiver.messages) == 3)
        assert told(receiver.messages[-1]) == ("smsi", "success", True)

        log = list(client.sms.iter_search(thread=sent.thread))
        assert [(row.type_, row.message) for row in log] == [("smsi", "On my way"), ("smso", "Your table is ready")]

        client.leases.release(lease=lease.uuid)
        assert client.leases.list() == []
        with pytest.raises(NotFound):
            client.sms.send(from_=number, to=PHONE, message="Too late")
        stream.close()


@pytest.mark.anyio
async def test_the_story_async(running: Running, receiver: Receiver, until: Until) -> None:
    """The same, awaited, with the events in a task of their own."""
    seen: list[Event | Gap] = []

    async def happened(count: int) -> None:
        while len(seen) < count:
            await asyncio.sleep(0.005)

    async with AsyncOpentact(
        email="ada@example.com", password="correct horse", base_url=running.url, strict=True
    ) as client:
        stream = client.events(["sms", "tn_order"])

        async def listen() -> None:
            async for event in stream:
                seen.append(event)

        listening = asyncio.create_task(listen())
        await happened(1)

        found = await client.numbers.search(type_="long_code", country="US", npa="201", take=5)
        number = found.data[0].tn
        await client.orders.create(items=[{"tn": number, "features": ["sms"], "autorenew": False}])
        running.mock.advance(1)
        await happened(2)

        profile = await client.messaging_profiles.create(name="Support", callback_url=receiver.url)
        lease = await client.leases.get_by_number(tn=number)
        await client.leases.enable_sms(lease=lease.uuid, messaging_profile=profile.uuid, sms_campaign="C0FFEE1")

        sent = await client.sms.send(from_=number, to=PHONE, message="Your table is ready")
        running.mock.advance(2)
        await happened(4)
        running.mock.inbound_sms(vendor="opentact", to=str(number), from_=str(PHONE), text="On my way")
        await happened(5)
        await asyncio.to_thread(until, lambda: len(receiver.messages) == 3)

        assert [type(event) for event in seen] == [AuthEvent, TnOrderEvent, SmsEvent, SmsEvent, SmsEvent]
        log = [row.message async for row in client.sms.iter_search(thread=sent.thread)]
        assert log == ["On my way", "Your table is ready"]

        await client.leases.release(lease=lease.uuid)
        with pytest.raises(NotFound):
            await client.sms.send(from_=number, to=PHONE, message="Too late")
        await stream.aclose()
        await asyncio.wait_for(listening, 5)
