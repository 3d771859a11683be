"""Cutting off an awaited call at each of its waits: by cancellation, a time-out, or a sibling that fails."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from types import coroutine
from typing import Any

CUTS = ("cancel", "late cancel", "timeout", "sibling")


@dataclass
class Cut:
    """One run of an awaited piece of work.

    Attributes:
        kind: How it is cut off; `late cancel` comes when what is awaited is there, and nobody has taken it yet.
        wait: At which wait, from 1; 0 for none.
        waits: How many there were.
        result: What the work returned.
        error: What came out.
    """

    kind: str
    wait: int
    waits: int = 0
    result: object = None
    error: BaseException | None = None

    async def run(self, work: Callable[[], Awaitable[object]]) -> Cut:
        """Do the work."""
        try:
            self.result = await self._surrounded(work)
        except BaseException as error:
            self.error = error
        return self

    async def _surrounded(self, work: Callable[[], Awaitable[object]]) -> object:
        if self.kind == "timeout":
            async with asyncio.timeout(None) as limit:
                return await self._counted(work(), lambda _: limit.reschedule(0.0))
        if self.kind == "sibling":
            failed = asyncio.Event()
            async with asyncio.TaskGroup() as group:
                group.create_task(_fail_when(failed))
                task = group.create_task(self._counted(work(), lambda _: failed.set()))
                result = await task
                failed.set()
                return result
        task = asyncio.ensure_future(self._counted(work(), lambda _: task.cancel()))
        return await task

    @coroutine
    def _counted(self, work: Awaitable[object], cut: Callable[[Any], object]) -> Generator[Any, Any, object]:
        """Count the waits, and cut at the wanted one."""
        steps, taken, thrown = work.__await__(), None, None
        while True:
            try:
                waits_for = steps.send(taken) if thrown is None else steps.throw(thrown)
            except StopIteration as end:
                return end.value
            self.waits += 1
            if self.waits == self.wait and self.kind == "late cancel" and asyncio.isfuture(waits_for):
                waits_for.add_done_callback(cut)
            elif self.waits == self.wait:
                cut(None)
            taken = thrown = None
            try:
                taken = yield waits_for
            except BaseException as error:
                thrown = error


async def _fail_when(asked: asyncio.Event) -> None:
    await asked.wait()
    raise LookupError("a sibling")


async def others_ended() -> set[str]:
    """Return the tasks that are left over, once those that were cancelled have had their turn."""
    for _ in range(20):
        await asyncio.sleep(0)
    left = asyncio.all_tasks() - {asyncio.current_task()}
    with suppress(asyncio.TimeoutError):
        if left:
            await asyncio.wait(left, timeout=0.5)
    return {repr(task.get_coro()) for task in left if not task.done()}
