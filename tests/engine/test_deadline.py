"""The deadline bounds tries, waits, sign-in and the rate limit together."""

from __future__ import annotations

import time
from typing import Any

import anyio
import pytest

from trunkline import AuthenticationFailed, Backoff, DeadlineExceeded, DeliveryUnknown, NotSent, RateLimit, Timeouts
from trunkline_runtime.transports.seam import TransportFailure

LOGIN = {"email": "ada@example.org", "password": "a-password", "token": None}
READ: Any = lambda client: client.account.get()  # noqa: E731


def slow(stage: Any, seconds: float, then: Any) -> Any:
    """Answer after some seconds, or give up when the try's time is over, as real transports do."""

    def step(request: Any) -> Any:
        total = stage.timeouts[-1].total
        wait = seconds if total is None else min(seconds, total)
        result = then if wait == seconds else TransportFailure("read", never_left=False, timed_out=True)
        if stage.kind == "sync":
            time.sleep(wait)
            return result

        async def later() -> Any:
            await anyio.sleep(wait)
            if isinstance(result, Exception):
                raise result
            return result

        return later()

    return step


def test_a_slow_read_ends_at_the_deadline(stage: Any, kit: Any) -> None:
    """A try is cut at the deadline, and the error says that the deadline was the reason."""
    raised = stage.play(READ, slow(stage, 5, None), deadline=0.1)
    assert isinstance(raised, DeadlineExceeded)
    assert not raised.possibly_delivered
    assert raised.retryable


def test_a_slow_send_is_a_doubt(stage: Any, kit: Any) -> None:
    """A message that was on its way when the deadline came may have been delivered."""
    raised = stage.play(kit.SENDS["opentact"], slow(stage, 5, None), deadline=0.1)
    assert isinstance(raised, DeliveryUnknown)


def test_no_wait_goes_beyond_the_deadline(stage: Any, kit: Any) -> None:
    """When the next try would come after the deadline, the last real error is told at once."""
    begin = time.monotonic()
    policy = Backoff(base=60, cap=60, jitter=lambda: 1.0)
    raised = stage.play(kit.SENDS["opentact"], kit.unreached(), retries=policy, deadline=0.5)
    assert isinstance(raised, NotSent)
    assert time.monotonic() - begin < 0.5


def test_each_phase_is_cut_to_what_is_left(stage: Any, kit: Any) -> None:
    """No phase of a try may take longer than what is left of the deadline; limits that are shorter stay."""
    limits = Timeouts(connect=0.5, read=None)
    stage.play(READ, kit.answer(200, kit.ACCOUNT), deadline=2, timeout=limits)
    seen = stage.timeouts[0]
    assert 0.5 == seen.connect
    assert seen.read is not None
    assert 1.5 < seen.read <= 2
    assert seen.read == seen.total


def test_without_a_deadline_the_limits_are_passed_on(stage: Any, kit: Any) -> None:
    """Without a deadline the transport gets the very same limits for every call."""
    stage.play(READ, kit.answer(200, kit.ACCOUNT))
    assert Timeouts(connect=5.0, read=30.0, write=30.0, pool=5.0) == stage.timeouts[0]


def test_the_sign_in_counts(stage: Any, kit: Any) -> None:
    """A slow sign-in uses the call's deadline up; nothing of the call is sent."""
    raised = stage.play(kit.SENDS["opentact"], slow(stage, 5, None), deadline=0.1, **LOGIN)
    assert isinstance(raised, DeadlineExceeded)
    assert 1 == len(stage.seen)
    assert not raised.possibly_delivered


def test_the_rate_limit_counts(stage: Any, kit: Any) -> None:
    """When the rate limit has no place before the deadline, the call ends at once and unsent."""
    limiter = RateLimit(1, per=60)

    def twice(client: Any) -> Any:
        if stage.kind == "sync":
            READ(client)
            return READ(client)

        async def both() -> Any:
            await READ(client)
            return await READ(client)

        return both()

    begin = time.monotonic()
    raised = stage.play(twice, kit.answer(200, kit.ACCOUNT), limiter=limiter, deadline=5)
    assert isinstance(raised, DeadlineExceeded)
    assert 1 == len(stage.seen)
    assert time.monotonic() - begin < 2


def test_a_hook_that_dawdles_counts(sync_stage: Any, kit: Any) -> None:
    """When the time is over before the request leaves, it does not leave."""
    from trunkline import Hooks

    hooks = Hooks(before=lambda event: time.sleep(0.1))
    raised = sync_stage.play(kit.SENDS["opentact"], hooks=hooks, deadline=0.05)
    assert isinstance(raised, DeadlineExceeded)
    assert [] == sync_stage.seen


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_a_transport_that_ignores_its_limit_is_cut_off(kit: Any, kind: str) -> None:
    """Even a transport without limits cannot hold an async call beyond its deadline."""
    stage = kit.Stage(kind)
    begin = time.monotonic()
    raised = stage.play(kit.SENDS["opentact"], lambda request: anyio.sleep(30), deadline=0.05)
    assert isinstance(raised, DeliveryUnknown)
    assert time.monotonic() - begin < 2


def failing(client: Any, error: type[Exception]) -> None:
    """Make a call that ends with an error."""
    with pytest.raises(error):
        READ(client)


def test_waiters_keep_their_own_deadline(kit: Any) -> None:
    """A caller who waits for another's sign-in gives up at its own deadline."""
    import threading

    stage = kit.Stage("sync")
    gate = threading.Event()

    def hang(request: Any) -> Any:
        gate.wait(5)
        return kit.answer(401, {"success": False, "message": "no"})

    stage.script = [hang]
    with stage.client("opentact", **LOGIN) as client:
        thread = threading.Thread(target=failing, args=(client, AuthenticationFailed))
        thread.start()
        time.sleep(0.05)
        with pytest.raises(DeadlineExceeded):
            READ(client.with_options(deadline=0.1))
        gate.set()
        thread.join()


@pytest.mark.parametrize("kind", ["asyncio", "trio"])
def test_waiting_tasks_keep_their_own_deadline(kit: Any, kind: str) -> None:
    """A task that waits for another's sign-in gives up at its own deadline."""
    stage = kit.Stage(kind)
    stage.script = [lambda request: anyio.sleep(60)]

    async def main() -> None:
        async with stage.client("opentact", **LOGIN) as client, anyio.create_task_group() as group:

            async def lead() -> None:
                await READ(client)

            group.start_soon(lead)
            await anyio.sleep(0.02)
            with pytest.raises(DeadlineExceeded):
                await READ(client.with_options(deadline=0.05))
            group.cancel_scope.cancel()

    anyio.run(main, backend=kind)


def test_a_leader_s_deadline_is_not_the_others(kit: Any) -> None:
    """When the caller who signs in runs out of time, a waiting one signs in itself."""
    import threading

    stage = kit.Stage("sync")
    results = []

    def short(request: Any) -> Any:
        time.sleep(0.15)
        raise TransportFailure("read", never_left=False, timed_out=True)

    stage.script = [
        short,
        kit.answer(200, {"success": True, "payload": {"token": "a-jwt"}}),
        kit.answer(200, kit.ACCOUNT),
    ]
    with stage.client("opentact", **LOGIN) as client:
        leader = threading.Thread(target=failing, args=(client.with_options(deadline=0.1), DeadlineExceeded))
        leader.start()
        time.sleep(0.05)
        waiter = threading.Thread(target=lambda: results.append(READ(client)))
        waiter.start()
        leader.join()
        waiter.join()
    assert "Ada" == results[0].name
