"""Tokens: renewed ahead of time, once for everybody, and once more when the vendor refuses one."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest
from engine.token_kit import LOGIN, Hands, jwt, logged_in, sent_token

from trunkline.opentact._auth import LIFETIME, lifetime
from trunkline_runtime.engine.token_renewal import Token
from trunkline_runtime.engine.tokens import TokenSource
from trunkline_runtime.errors import AuthenticationFailed, TrunklineError


def test_one_login_serves_many_calls(stage: Any, kit: Any) -> None:
    """With e-mail and password the client signs in once, with Basic, and uses the token for every call."""
    done = kit.answer(200, kit.TAKEN["opentact"])
    send = kit.SENDS["opentact"]
    token = jwt()

    def twice(client: Any) -> Any:
        if stage.kind == "sync":
            return [send(client), send(client)]

        async def both() -> Any:
            return [await send(client), await send(client)]

        return both()

    results = stage.play(twice, logged_in(kit, token), done, done, **LOGIN)
    assert 2 == len(results)
    assert "https://api.opentact.org/rest/auth" == stage.seen[0].url
    basic = "Basic " + base64.b64encode(b"ada@example.org:a-password").decode()
    assert basic == dict(stage.seen[0].headers)["authorization"]
    assert [None, token, token] == [sent_token(request) for request in stage.seen]


def test_a_refused_token_is_renewed_and_the_send_repeated_once(stage: Any, kit: Any) -> None:
    """A 401 means that nothing was done: the client signs in again and sends again, also a message, but once only."""
    no = kit.answer(401, {"success": False, "message": "jwt expired"})
    script = [
        logged_in(kit, jwt(name="old")),
        no,
        logged_in(kit, jwt(name="new")),
        kit.answer(200, kit.TAKEN["opentact"]),
    ]
    result = stage.play(kit.SENDS["opentact"], *script, **LOGIN)
    assert "Hello world" == result.message
    assert [None, jwt(name="old"), None, jwt(name="new")] == [sent_token(request) for request in stage.seen]


def test_a_second_refusal_is_final(stage: Any, kit: Any) -> None:
    """When the new token is refused too, the caller hears of it."""
    no = kit.answer(401, {"success": False, "message": "no"})
    script = [logged_in(kit, jwt(name="old")), no, logged_in(kit, jwt(name="new")), no]
    raised = stage.play(kit.SENDS["opentact"], *script, **LOGIN)
    assert isinstance(raised, AuthenticationFailed)
    assert 2 == len(raised.attempts)


def test_a_login_that_gives_the_refused_token_again(stage: Any, kit: Any) -> None:
    """A vendor that hands out the refused token once more is asked once, not for ever."""
    no = kit.answer(401, {"success": False, "message": "no"})
    raised = stage.play(kit.SENDS["opentact"], logged_in(kit, jwt()), no, logged_in(kit, jwt()), no, **LOGIN)
    assert isinstance(raised, AuthenticationFailed)
    assert 4 == len(stage.seen)


def test_a_wrong_password_is_the_error(stage: Any, kit: Any) -> None:
    """A failed sign-in is the error of the call, and nothing of the call is sent."""
    raised = stage.play(kit.SENDS["opentact"], kit.answer(401, {"success": False, "message": "no"}), **LOGIN)
    assert isinstance(raised, AuthenticationFailed)
    assert "login" == raised.operation
    assert 1 == len(stage.seen)


@pytest.mark.parametrize("payload", [{}, {"token": 5}, {"token": "a\nb"}, []])
def test_a_login_without_token(stage: Any, kit: Any, payload: object) -> None:
    """A sign-in whose answer holds no usable token is a typed error."""
    raised = stage.play(kit.SENDS["opentact"], kit.answer(200, {"success": True, "payload": payload}), **LOGIN)
    assert isinstance(raised, AuthenticationFailed)


@pytest.mark.parametrize(
    ("token", "seconds"),
    [(jwt(60), 60.0), ("abc", LIFETIME), ("a.b.c", LIFETIME), (jwt(-5), LIFETIME), (jwt(1e12), LIFETIME)],
)
def test_a_token_s_lifetime_is_a_difference(token: str, seconds: float) -> None:
    """The lifetime comes from the token's own two clocks, so that ours need not agree; else the documented day holds."""
    assert seconds == lifetime(token)


def source(clock: Callable[[], float], **ages: float) -> TokenSource:
    def fetch(engine: Any, settings: Any) -> Any:
        raise NotImplementedError

    return TokenSource(fetch, clock=clock, **ages)


def test_the_three_ages() -> None:
    """Fresh tokens are used, ageing ones are used while one caller renews, dead ones make everybody wait for one."""
    clock = Hands()
    tokens = source(clock, ageing=100.0, dead=10.0)
    first = tokens.ticket()
    assert first.leads
    assert first.value is None
    waiter = tokens.ticket()
    assert (waiter.flight, waiter.leads) == (first.flight, False)
    assert first.flight is not None
    tokens.landed(first.flight, Token("t1", 1000.0))
    assert "t1" == tokens.current()
    assert "t1" == tokens.ticket().value
    clock.now = 950.0
    assert tokens.current() is None
    ageing = tokens.ticket()
    assert (ageing.value, ageing.leads) == ("t1", True)
    assert (tokens.ticket().value, tokens.ticket().leads) == ("t1", False)
    clock.now = 995.0
    assert tokens.ticket().flight is ageing.flight


def test_a_failed_renewal_backs_off() -> None:
    """After a failed renewal, callers get its cause at once; the next renewal waits, twice as long each time."""
    clock = Hands()
    tokens = source(clock)
    for wait in (1.0, 2.0, 4.0):
        flight = tokens.ticket().flight
        assert flight is not None
        tokens.crashed(flight, TrunklineError("the cause"))
        clock.now += wait - 0.01
        with pytest.raises(TrunklineError, match="the cause"):
            tokens.ticket()
        clock.now += 0.02


def test_an_ageing_token_is_kept_when_its_renewal_fails() -> None:
    """A failed renewal in the background is not tried again at once, and the old token is still used."""
    clock = Hands()
    tokens = source(clock, ageing=100.0, dead=10.0)
    flight = tokens.ticket().flight
    assert flight is not None
    tokens.landed(flight, Token("t1", 1000.0))
    clock.now = 950.0
    flight = tokens.ticket().flight
    assert flight is not None
    tokens.crashed(flight, TrunklineError("x"))
    assert (tokens.ticket().value, tokens.ticket().flight) == ("t1", None)
    clock.now = 952.0
    assert tokens.ticket().leads


def test_a_waiter_who_comes_late() -> None:
    """Who begins to wait when the renewal is over does not wait."""
    tokens = source(Hands())
    flight = tokens.ticket().flight
    assert flight is not None
    tokens.landed(flight, Token("t1", 1000.0))
    woken: list[int] = []
    flight.on_landing(lambda: woken.append(1))
    assert [1] == woken
    assert flight.cause() is None


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
def test_an_interrupted_leader_hands_over(kit: Any, kind: str) -> None:
    """A sign-in that is interrupted is abandoned: the next caller signs in."""
    stage = kit.Stage(kind)

    def interrupt(request: Any) -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stage.play(kit.SENDS["opentact"], interrupt, **LOGIN)
    stage = kit.Stage("sync")
    stage.script = [interrupt, logged_in(kit, jwt()), kit.answer(200, kit.TAKEN["opentact"])]
    with stage.client("opentact", **LOGIN) as client:
        with pytest.raises(KeyboardInterrupt):
            kit.SENDS["opentact"](client)
        assert "Hello world" == kit.SENDS["opentact"](client).message


def test_a_rejected_token_is_not_used_again() -> None:
    """A token the vendor refused is renewed by the first who says so; the others use the new one."""
    tokens = source(Hands())
    flight = tokens.ticket().flight
    assert flight is not None
    tokens.landed(flight, Token("t1", 1000.0))
    again = tokens.ticket("t1")
    assert again.leads
    assert again.flight is not None
    tokens.landed(again.flight, Token("t2", 1000.0))
    assert "t2" == tokens.ticket("t1").value


def test_many_threads_share_one_login(kit: Any) -> None:
    """However many threads wait, there is one sign-in; each waiter goes on with its token."""
    stage = kit.Stage("sync")
    logins = []

    def reply(request: Any) -> Any:
        if request.url.endswith("/rest/auth"):
            logins.append(1)
            time.sleep(0.1)
            return logged_in(kit, jwt())
        return kit.answer(200, kit.TAKEN["opentact"])

    stage.script = [reply] * 9
    with stage.client("opentact", **LOGIN) as client, ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: kit.SENDS["opentact"](client), range(8)))
    assert 8 == len(results)
    assert 1 == len(logins)


def test_waiting_threads_fail_with_the_real_cause(kit: Any) -> None:
    """Each waiter of a failed sign-in gets the cause, each its own exception object."""
    stage = kit.Stage("sync")
    gate = threading.Event()

    def reply(request: Any) -> Any:
        gate.wait(5)
        return kit.answer(401, {"success": False, "message": "no such user"})

    stage.script = [reply] * 4
    errors = []

    def call() -> None:
        try:
            kit.SENDS["opentact"](client)
        except AuthenticationFailed as error:
            errors.append(error)

    with stage.client("opentact", **LOGIN) as client:
        threads = [threading.Thread(target=call) for _ in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(0.1)
        gate.set()
        for thread in threads:
            thread.join()
    assert 4 == len({id(error) for error in errors})
    assert {"no such user"} == {error.message for error in errors}
    assert 1 == len(stage.seen)


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
@pytest.mark.parametrize("works", [True, False])
def test_many_tasks_share_one_login(kit: Any, kind: str, works: bool) -> None:
    """However many tasks wait, there is one sign-in; all go on with its token or fail with its cause."""
    stage = kit.Stage(kind)
    outcomes: list[str] = []

    def reply(request: Any) -> Any:
        async def later() -> Any:
            if not request.url.endswith("/rest/auth"):
                return kit.answer(200, kit.TAKEN["opentact"])
            await anyio.sleep(0.05)
            return logged_in(kit, jwt()) if works else kit.answer(401, {"success": False, "message": "no"})

        return later()

    stage.script = [reply] * 7

    async def one(client: Any) -> None:
        try:
            await kit.SENDS["opentact"](client)
            outcomes.append("sent")
        except AuthenticationFailed:
            outcomes.append("failed")

    async def main() -> None:
        async with stage.client("opentact", **LOGIN) as client, anyio.create_task_group() as group:
            for _ in range(6):
                group.start_soon(one, client)

    anyio.run(main, backend=kind)
    assert ["sent" if works else "failed"] * 6 == outcomes
    assert (7 if works else 1) == len(stage.seen)


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_cancelled_leader_hands_over(kit: Any, kind: str) -> None:
    """When the task that signs in is cancelled, a waiting one takes over."""
    stage = kit.Stage(kind)
    results: list[Any] = []

    def hang(request: Any) -> Any:
        return anyio.sleep(60)

    stage.script = [hang, logged_in(kit, jwt()), kit.answer(200, kit.TAKEN["opentact"])]

    async def leader(client: Any, scope: anyio.CancelScope) -> None:
        with scope:
            await kit.SENDS["opentact"](client)

    async def waiter(client: Any) -> None:
        results.append(await kit.SENDS["opentact"](client))

    async def main() -> None:
        async with stage.client("opentact", **LOGIN) as client, anyio.create_task_group() as group:
            scope = anyio.CancelScope()
            group.start_soon(leader, client, scope)
            await anyio.sleep(0.02)
            group.start_soon(waiter, client)
            await anyio.sleep(0.02)
            scope.cancel()

    anyio.run(main, backend=kind)
    assert "Hello world" == results[0].message
