"""One timer watches all tries of an event loop, and a connection that goes back to the pool carries none."""

from __future__ import annotations

import asyncio
import socket
import time
import weakref
from math import inf
from typing import Any

from aiohttp.client_proto import ResponseHandler

from trunkline_runtime.transports.aiohttp_trial import Trial
from trunkline_runtime.transports.watch import Watch


class Alarm:
    """Wants to be looked at once, and notes when it was."""

    def __init__(self, seconds: float) -> None:
        self.due = time.monotonic() + seconds
        self.looked: list[float] = []

    def look(self, now: float) -> None:
        self.looked.append(now)
        self.due = inf


class CountingLoop:
    """An event loop that counts the timers it is asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def call_later(self, seconds: float, function: Any) -> asyncio.TimerHandle:
        self.asked += 1
        return asyncio.get_running_loop().call_later(seconds, function)


def test_everybody_is_looked_at_when_due() -> None:
    """Each of several is looked at at its own moment, also the one that comes later with an earlier one; who left is not."""

    async def main() -> None:
        watch = Watch(asyncio.get_running_loop())
        late, early, gone = Alarm(0.06), Alarm(0.02), Alarm(0.03)
        dues = late.due, early.due
        for one in (late, early, gone):
            watch.begin(one)
        watch.end(gone)
        await asyncio.sleep(0.15)
        assert [len(one.looked) for one in (late, early, gone)] == [1, 1, 0]
        assert late.looked[0] >= dues[0]
        assert early.looked[0] >= dues[1]

    asyncio.run(main())


def test_tries_that_end_in_time_cost_one_timer() -> None:
    """A thousand tries that are over before anything is due ask the event loop for one timer, and not for a thousand."""

    async def main() -> int:
        loop = CountingLoop()
        watch = Watch(loop)  # type: ignore[arg-type]
        for _ in range(1000):
            one = Alarm(60.0)
            watch.begin(one)
            watch.end(one)
        watch.stop()
        return loop.asked

    assert asyncio.run(main()) == 1


class Struck(Alarm):
    """Somebody in whose turn a signal strikes."""

    def look(self, now: float) -> None:
        super().look(now)
        raise OverflowError("a soft time limit of somebody else's")


def test_a_signal_while_one_is_looked_at_costs_no_other_its_end() -> None:
    """Whoever is due after somebody in whose turn an exception struck is looked at in time."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda *_: None)
        watch = Watch(loop)
        struck, other = Struck(0.01), Alarm(0.05)
        for one in (struck, other):
            watch.begin(one)
        await asyncio.sleep(0.15)
        assert [len(one.looked) for one in (struck, other)] == [1, 1]

    asyncio.run(main())


class Lent:
    """A connection as aiohttp's connector lends it, on a socket that is open and silent."""

    def __init__(self, protocol: ResponseHandler) -> None:
        self.protocol = protocol
        self.transport = protocol.transport


def test_no_timer_stays_on_a_connection() -> None:
    """Silence that was listened for in one try does not end the next request on the same connection."""

    async def main() -> list[BaseException | None]:
        loop = asyncio.get_running_loop()
        found = []
        with socket.create_server(("127.0.0.1", 0)) as silent:
            for stops in (True, False):
                _, protocol = await loop.create_connection(lambda: ResponseHandler(loop), *silent.getsockname())
                trial = Trial(weakref.WeakSet(), None, silence=0.05, whole=None)
                assert trial.takes(Lent(protocol))
                trial.look(trial.due)
                if stops:
                    trial.stop_listening()
                await asyncio.sleep(0.15)
                found.append(protocol.exception())
                protocol.abort()
            await asyncio.sleep(0)
        return found

    stopped, left = asyncio.run(main())
    assert stopped is None
    assert isinstance(left, TimeoutError)
