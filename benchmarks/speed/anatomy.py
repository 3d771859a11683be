"""Where a send goes: all but the network, on a transport that answers from memory; and the transports without the rest."""

from __future__ import annotations

import asyncio
import json
import os
import select
import socket
from collections.abc import Awaitable, Callable

import aiohttp
import httpx
import pycurl

from speed.blocks import Costs, interleave, interleave_async
from speed.clients import BODY, HEADERS, SEND, TOKEN
from speed.loopback import OURS
from trunkline import AsyncOpentact, Opentact
from trunkline_runtime.transports.choose import default_async_transport, default_transport
from trunkline_runtime.transports.network import NetworkSettings
from trunkline_runtime.transports.seam import Request, Response, Sink, Timeouts

ANSWER = json.dumps(OURS).encode()
DATA = json.dumps(BODY).encode()
TYPE = ("content-type", "application/json")
MOST = 10_000_000


class Memory:
    """A transport that has the answer already."""

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Answer."""
        return Response(201, (TYPE, ("content-length", str(len(ANSWER)))), ANSWER)

    def close(self) -> None:
        """Nothing is open."""


class AsyncMemory:
    """The same for async clients."""

    keeps_deadline = True

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Answer."""
        return Memory().send(request, timeouts, max_body, sink)

    async def close(self) -> None:
        """Nothing is open."""


def _request(url: str) -> Request:
    headers = [("accept", "application/json"), ("user-agent", "bench"), TYPE, ("x-auth-token", TOKEN)]
    return Request("POST", f"{url}/rest/sms", headers, DATA)


def blocking_parts(url: str, rounds: int) -> Costs:
    """Measure parts of a send that blocks, beside raw httpx."""
    ours = Opentact(token=TOKEN, base_url=url, transport=Memory())
    core, curl = (default_transport(name, NetworkSettings()) for name in ("httpx", "curl"))
    raw, handle, limits = httpx.Client(), pycurl.Curl(), Timeouts()
    idle, far = socket.socketpair()
    handle.setopt(pycurl.URL, f"{url}/rest/sms")
    handle.setopt(pycurl.POSTFIELDS, DATA)
    handle.setopt(pycurl.HTTPHEADER, [f"{name}: {value}" for name, value in HEADERS.items()])
    handle.setopt(pycurl.WRITEFUNCTION, lambda data: None)
    calls: dict[str, Callable[[], object]] = {
        "httpx": lambda: raw.post(f"{url}/rest/sms", json=BODY, headers=HEADERS).json()["payload"],
        "engine": lambda: ours.sms.send(**SEND),
        "httpcore": lambda: core.send(_request(url), limits, MOST),
        "curl": lambda: curl.send(_request(url), limits, MOST),
        "libcurl": handle.perform,
        "look": _look_at(idle),
    }
    try:
        return interleave(calls, rounds, 8)
    finally:
        for one in (ours, core, curl, raw, handle, idle, far):
            one.close()


def _look_at(sock: socket.socket) -> Callable[[], object]:
    """Ask the system what is asked before a first byte: whether it is the same connection, and whether something waits."""
    descriptor = sock.fileno()

    def look() -> None:
        os.fstat(descriptor)
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        poll.poll(0)

    return look


async def awaited_parts(url: str, rounds: int, at_once: int) -> Costs:
    """Measure parts of a send that is awaited, beside raw aiohttp."""
    transport, limits = default_async_transport("aiohttp", NetworkSettings()), Timeouts()
    async with (
        aiohttp.ClientSession() as raw,
        AsyncOpentact(token=TOKEN, base_url=url, transport=AsyncMemory()) as ours,
    ):

        async def post() -> object:
            async with raw.post(f"{url}/rest/sms", json=BODY, headers=HEADERS) as answer:
                return (await answer.json())["payload"]

        calls: dict[str, Callable[[], Awaitable[object]]] = {
            "aiohttp": post,
            "engine": lambda: ours.sms.send(**SEND),
            "transport": lambda: transport.send(_request(url), limits, MOST),
        }
        try:
            return await interleave_async(calls, rounds, at_once, 10)
        finally:
            await transport.close()


def awaited(url: str, rounds: int, at_once: int) -> Costs:
    """Measure in an event loop of its own."""
    return asyncio.run(awaited_parts(url, rounds, at_once))
