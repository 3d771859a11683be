"""Renewals in the background: `trunkline_runtime.engine.token_renewal`."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import pytest
from engine.token_kit import LOGIN, Hands, jwt, logged_in, sent_token

from trunkline_runtime.clock import Clock
from trunkline_runtime.engine.token_renewal import Token
from trunkline_runtime.engine.tokens import TokenSource


def test_an_ageing_token_is_renewed_in_the_background(stage: Any, kit: Any) -> None:
    """While the old token works, a call uses it and does not wait for the new one."""
    clock = Hands(1_000_000.0)
    renewed = threading.Event()

    def again(request: Any) -> Any:
        assert request.url.endswith("/rest/auth")
        renewed.set()
        return logged_in(kit, jwt(name="new"))

    def done(request: Any) -> Any:
        return kit.answer(200, kit.TAKEN["opentact"])

    def either(request: Any) -> Any:
        return again(request) if request.url.endswith("/rest/auth") else done(request)

    config = LOGIN | {"clock": Clock(monotonic=clock, time=clock)}
    send = kit.SENDS["opentact"]

    def make() -> Any:
        return stage.client("opentact", **config)

    stage.script = [logged_in(kit, jwt(name="old")), done, either, either, done]

    def act(client: Any) -> Any:
        if stage.kind == "sync":
            send(client)
            clock.now += 86400 - 1800
            send(client)
            assert renewed.wait(5)
            time.sleep(0.05)
            return send(client)

        async def calls() -> Any:
            await send(client)
            clock.now += 86400 - 1800
            await send(client)
            with anyio.fail_after(5):
                while not renewed.is_set():
                    await anyio.sleep(0.005)
            await anyio.sleep(0.02)
            return await send(client)

        return calls()

    result = stage.run(make, act)
    assert "Hello world" == result.message
    tokens = [sent_token(request) for request in stage.seen if not request.url.endswith("/rest/auth")]
    assert [jwt(name="old"), jwt(name="old"), jwt(name="new")] == tokens


def test_calls_during_a_background_renewal(stage: Any, kit: Any) -> None:
    """While an ageing token is being renewed, calls go on with it."""
    leaders: list[Any] = []
    clock = Hands(1_000_000.0)

    def act(client: Any) -> Any:
        tokens = client._core.engine.vendor.keyring.choose((("AuthToken",),))[0].source
        flight = tokens.ticket().flight
        tokens.landed(flight, Token("ageing", clock.now + 1000))
        leaders.append(tokens.ticket())  # whoever holds it renews
        assert leaders[0].leads
        return kit.SENDS["opentact"](client)

    done = kit.answer(200, kit.TAKEN["opentact"])
    stage.play(act, done, **(LOGIN | {"clock": Clock(monotonic=clock, time=clock)}))
    assert ["ageing"] == [sent_token(request) for request in stage.seen]


def ageing(client: Any, clock: Hands) -> TokenSource:
    """Give a client a token that still works but wants to be renewed."""
    tokens: TokenSource = client._core.engine.vendor.keyring.choose((("AuthToken",),))[0].source
    flight = tokens.ticket().flight
    assert flight is not None
    tokens.landed(flight, Token("ageing", clock.now + 1000))
    return tokens


def test_a_renewal_that_finds_no_thread(kit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """When no thread can be started, the call goes on with the old token and nobody waits for a renewal."""
    clock = Hands(1_000_000.0)
    stage = kit.Stage("sync")
    stage.script = [kit.answer(200, kit.TAKEN["opentact"])]

    def full(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with stage.client("opentact", **(LOGIN | {"clock": Clock(monotonic=clock, time=clock)})) as client:
        tokens = ageing(client, clock)
        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", full)
            assert "Hello world" == kit.SENDS["opentact"](client).message
        assert tokens.ticket().leads


def test_a_renewal_that_is_cancelled_before_it_began(kit: Any) -> None:
    """A background task that is cancelled before its first step leaves nobody waiting for it."""
    clock = Hands(1_000_000.0)
    stage = kit.Stage("asyncio")
    stage.script = [kit.answer(200, kit.TAKEN["opentact"])]

    async def main() -> bool:
        async with stage.client("opentact", **(LOGIN | {"clock": Clock(monotonic=clock, time=clock)})) as client:
            tokens = ageing(client, clock)
            await kit.SENDS["opentact"](client)
        await anyio.sleep(0.01)
        return tokens.ticket().leads

    assert anyio.run(main, backend="asyncio")


def test_closing_ends_background_tasks(kit: Any) -> None:
    """Closing an async client leaves no task behind."""
    import asyncio

    stage = kit.Stage("asyncio")
    clock = Hands(1_000_000.0)

    def either(request: Any) -> Any:
        return anyio.sleep(60) if request.url.endswith("/rest/auth") else kit.answer(200, kit.TAKEN["opentact"])

    stage.script = [either, either]

    async def main() -> int:
        async with stage.client("opentact", **(LOGIN | {"clock": Clock(monotonic=clock, time=clock)})) as client:
            ageing(client, clock)
            await kit.SENDS["opentact"](client)
            await anyio.sleep(0.01)
        await anyio.sleep(0.01)
        return len(asyncio.all_tasks())

    assert 1 == anyio.run(main, backend="asyncio")


def test_a_background_renewal_that_fails_is_only_logged(stage: Any, kit: Any, caplog: pytest.LogCaptureFixture) -> None:
    """The call that started it does not fail; the log says so without the cause's words."""
    clock = Hands(1_000_000.0)
    send = kit.SENDS["opentact"]

    def reply(request: Any) -> Any:
        if request.url.endswith("/rest/auth"):
            return kit.answer(401, {"success": False, "message": "secret words"})
        return kit.answer(200, kit.TAKEN["opentact"])

    def make() -> Any:
        return stage.client("opentact", **(LOGIN | {"clock": Clock(monotonic=clock, time=clock)}))

    stage.script = [logged_in(kit, jwt()), reply, reply, reply]

    def act(client: Any) -> Any:
        if stage.kind == "sync":
            send(client)
            clock.now += 86400 - 1800
            send(client)
            for thread in threading.enumerate():
                if thread.name == "trunkline-token":
                    thread.join(5)
            return None

        async def calls() -> None:
            await send(client)
            clock.now += 86400 - 1800
            await send(client)
            await anyio.sleep(0.05)

        return calls()

    assert stage.run(make, act) is None
    assert "a token could not be renewed ahead of time: AuthenticationFailed" in caplog.text
    assert "secret words" not in caplog.text
