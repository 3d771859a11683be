"""Our clients and what they stand on, each making the same send."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import httpx

from speed.blocks import Costs, interleave, interleave_async
from trunkline import AsyncOpentact, Hooks, Opentact
from trunkline.ratelimit import RateLimit

BODY = {"from": "12017771234", "to": 12017774321, "message": "Your table is ready"}
SEND: dict[str, Any] = {"from_": "12017771234", "to": 12017774321, "message": "Your table is ready"}
TOKEN = "t" * 300  # about as long as a JWT of the vendor's
HEADERS = {"accept": "application/json", "x-auth-token": TOKEN}


def blocking(url: str, rounds: int, each: int) -> Costs:
    """Measure sends that block: raw httpx and ours on httpcore, and on libcurl."""
    with contextlib.ExitStack() as stack:
        raw = stack.enter_context(httpx.Client())
        ours = stack.enter_context(Opentact(token=TOKEN, base_url=url))
        curl = stack.enter_context(Opentact(token=TOKEN, base_url=url, transport="curl"))
        calls: dict[str, Callable[[], object]] = {
            "httpx": lambda: raw.post(f"{url}/rest/sms", json=BODY, headers=HEADERS).json()["payload"],
            "trunkline": lambda: ours.sms.send(**SEND),
            "trunkline on curl": lambda: curl.sms.send(**SEND),
        }
        return interleave(calls, rounds, each)


def _nothing(_: object) -> None:
    """See something and do nothing about it."""


def _awaited(client: AsyncOpentact) -> Callable[[], Awaitable[object]]:
    return lambda: client.sms.send(**SEND)


async def awaited(url: str, rounds: int, at_once: int, each: int) -> Costs:
    """Measure sends that are awaited: raw aiohttp and ours on it: plain, with a deadline, with all there is."""
    everything: dict[str, Any] = {
        "deadline": 60.0,
        "hooks": Hooks(before=_nothing, after=_nothing),
        "limiter": RateLimit(1_000_000, per=1.0),
        "on_drift": _nothing,
    }
    settings = {"trunkline": {}, "trunkline, deadline": {"deadline": 60.0}, "trunkline, everything": everything}
    async with contextlib.AsyncExitStack() as stack:
        raw = await stack.enter_async_context(aiohttp.ClientSession())

        async def post() -> object:
            async with raw.post(f"{url}/rest/sms", json=BODY, headers=HEADERS) as answer:
                return (await answer.json())["payload"]

        calls: dict[str, Callable[[], Awaitable[object]]] = {"aiohttp": post}
        for name, more in settings.items():
            client = AsyncOpentact(token=TOKEN, base_url=url, transport="aiohttp", **more)
            calls[name] = _awaited(await stack.enter_async_context(client))
        return await interleave_async(calls, rounds, at_once, each)
