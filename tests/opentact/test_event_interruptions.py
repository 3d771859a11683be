"""Interrupting an event stream: what a library raises while it cleans up must not take the interruption's place."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

import pytest
from opentact.event_kit import AUTH, SMS, Script, break_off, hasty as hasty, scripted as scripted

from trunkline import AsyncOpentact
from trunkline.opentact._event_session import Session
from trunkline.opentact._event_stream import AsyncEventStream, EventStream
from trunkline.opentact.events import parse_event


class SoftTimeLimit(Exception):
    """What a worker's time limit raises: an ordinary exception."""


def _ring(number: int, frame: object) -> NoReturn:
    raise SoftTimeLimit


@contextmanager
def ringing() -> Iterator[None]:
    """Have a worker's time limit on a signal."""
    before = signal.signal(signal.SIGUSR1, _ring)
    try:
        yield
    finally:
        signal.signal(signal.SIGUSR1, before)


def ctrl_c(_: str | None) -> str:
    """Close a connection that Ctrl-C tears away, as websockets does: its own exception comes out."""
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        raise OSError("closed") from None


def time_limit(_: str | None) -> str:
    """The same, where a signal's handler raised an ordinary exception."""
    try:
        signal.raise_signal(signal.SIGUSR1)
    except SoftTimeLimit as error:
        raise RuntimeError("release unlocked lock") from error
    return "t"


@pytest.mark.parametrize(("begin", "raised"), [(ctrl_c, KeyboardInterrupt), (time_limit, SoftTimeLimit)])
def test_an_interruption_ends_a_stream(begin: Callable[[str | None], str], raised: type[BaseException]) -> None:
    """It comes out as itself, and is no reason to connect anew."""
    stream = EventStream("ws://127.0.0.1:9", begin, Session(parse_event), {})
    with ringing(), pytest.raises(raised):
        next(iter(stream))


@pytest.mark.parametrize(("begin", "raised"), [(ctrl_c, KeyboardInterrupt), (time_limit, SoftTimeLimit)])
@pytest.mark.anyio
async def test_an_interruption_ends_an_awaited_stream(
    begin: Callable[[str | None], str], raised: type[BaseException]
) -> None:
    """The same."""

    async def abegin(token: str | None) -> str:
        return begin(token)

    stream = AsyncEventStream("ws://127.0.0.1:9", abegin, Session(parse_event), {})
    with ringing(), pytest.raises(raised):
        await anext(aiter(stream))


def test_a_stream_in_the_wake_of_an_interruption_lasts() -> None:
    """What somebody handles while the stream is read interrupted something else."""
    tries = []

    def begin(_: str | None) -> str:
        tries.append(1)
        if len(tries) == 3:
            raise LookupError
        raise OSError("closed")

    stream = EventStream("ws://127.0.0.1:9", begin, Session(parse_event), {})
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        with pytest.raises(LookupError):
            next(iter(stream))
    assert len(tries) == 3


@pytest.mark.parametrize("moment", range(6))
def test_a_cancellation_ends_a_stream_that_connects_anew(scripted: Callable[..., Script], moment: int) -> None:
    """It is the task's end, not the connection's."""
    script = scripted(break_off(AUTH, SMS))

    async def read() -> None:
        async with AsyncOpentact(token="t", base_url=script.url) as client:
            async for _ in client.events():
                pass

    async def main() -> None:
        task = asyncio.create_task(read())
        await asyncio.sleep(0.05 + moment * 0.0037)
        task.cancel()
        await asyncio.wait_for(asyncio.gather(task, return_exceptions=True), 20)
        assert task.cancelled()

    asyncio.run(main())
