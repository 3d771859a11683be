"""The two drivers: they carry out what a call asks for, by blocking or by awaiting; they decide nothing."""

from __future__ import annotations

import inspect
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar

from trunkline_runtime.engine.effects import Acquire, Authorize, Errand, Penalise, Send, Sleep, Steps, Tell
from trunkline_runtime.engine.token_renewal import Flight
from trunkline_runtime.errors import DeadlineExceeded, TrunklineError
from trunkline_runtime.log import logger
from trunkline_runtime.transports.seam import AsyncTransport, BodyTooLarge, Response, Transport, TransportFailure

if TYPE_CHECKING:
    from asyncio import Task

T = TypeVar("T")
Reply = Any
GRACE = 0.25
"""Seconds after which a transport that ignores its total limit is cut off."""


class Driver:
    """Carries out calls by blocking the thread."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport

    def drive(self, steps: Steps[T]) -> T:
        """Carry out the steps and return their value."""
        try:
            effect = next(steps)
            while True:
                try:
                    reply = self._send(effect) if isinstance(effect, Send) else self._carry_out(effect)
                except BaseException as error:
                    effect = steps.throw(error)
                else:
                    effect = steps.send(reply)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # the generator's own return type

    def _carry_out(self, effect: Errand) -> Reply:
        if isinstance(effect, Sleep):
            time.sleep(effect.seconds)
        elif isinstance(effect, Authorize):
            return self._authorize(effect)
        elif isinstance(effect, Acquire):
            return effect.limiter.reserve(effect.key, effect.max_wait)
        elif isinstance(effect, Penalise):
            effect.limiter.penalise(effect.key, effect.retry_after)
        else:
            _tell(effect)
        return None

    def _send(self, effect: Send) -> Response | TransportFailure | BodyTooLarge:
        try:
            return self.transport.send(effect.request, effect.timeouts, effect.max_body, effect.sink)
        except (TransportFailure, BodyTooLarge) as failure:
            return failure

    def _authorize(self, ask: Authorize) -> str | None:
        until = None if ask.patience is None else time.monotonic() + ask.patience
        while True:
            ticket = ask.source.ticket(ask.rejected)
            if ticket.flight is None:
                return ticket.value
            if ticket.leads and ticket.value is not None:
                self._spawn(ask, ticket.flight)
                return ticket.value
            if ticket.leads:
                return self._renew(ask, ticket.flight, _left(until))
            landed = threading.Event()
            ticket.flight.on_landing(landed.set)
            if not landed.wait(_left(until)):
                return None
            if (cause := ticket.flight.cause()) is not None:
                raise cause
            if ticket.flight.token is not None:
                return ticket.flight.token

    def _renew(self, ask: Authorize, flight: Flight, patience: float | None) -> str:
        try:
            token = self.drive(ask.fetch(patience))
        except DeadlineExceeded:
            ask.source.abandoned(flight)  # our deadline is no reason for the others to fail
            raise
        except TrunklineError as error:
            ask.source.crashed(flight, error)
            raise
        except BaseException:
            ask.source.abandoned(flight)
            raise
        ask.source.landed(flight, token)
        return token.value

    def _spawn(self, ask: Authorize, flight: Flight) -> None:
        worker = threading.Thread(target=self._renew_quietly, args=(ask, flight), name="trunkline-token", daemon=True)
        try:
            worker.start()
        except RuntimeError:  # no more threads, or the interpreter is ending; the old token still works
            ask.source.abandoned(flight)

    def _renew_quietly(self, ask: Authorize, flight: Flight) -> None:
        try:
            self._renew(ask, flight, None)
        except Exception as error:
            logger.warning("a token could not be renewed ahead of time: %s", type(error).__name__)


class AsyncDriver:
    """Carries out calls by awaiting, under asyncio and trio alike."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.transport = transport
        self._background: set[Task[None]] = set()

    async def drive(self, steps: Steps[T]) -> T:
        """Carry out the steps and return their value."""
        try:
            effect = next(steps)
            while True:
                try:
                    reply = await (self._send(effect) if isinstance(effect, Send) else self._carry_out(effect))
                except BaseException as error:
                    effect = steps.throw(error)
                else:
                    effect = steps.send(reply)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # the generator's own return type

    async def _carry_out(self, effect: Errand) -> Reply:
        if isinstance(effect, Sleep):
            import anyio

            await anyio.sleep(effect.seconds)
        elif isinstance(effect, Authorize):
            return await self._authorize(effect)
        elif isinstance(effect, Acquire):
            return await effect.limiter.areserve(effect.key, effect.max_wait)
        elif isinstance(effect, Penalise):
            await effect.limiter.apenalise(effect.key, effect.retry_after)
        else:
            await self._tell(effect)
        return None

    async def _send(self, effect: Send) -> Response | TransportFailure | BodyTooLarge:
        try:
            if effect.timeouts.total is None:
                return await self.transport.send(effect.request, effect.timeouts, effect.max_body, effect.sink)
            import anyio

            # The transport obeys the limit and knows how far the request came; this is for one that does not.
            with anyio.move_on_after(effect.timeouts.total + GRACE):
                return await self.transport.send(effect.request, effect.timeouts, effect.max_body, effect.sink)
        except (TransportFailure, BodyTooLarge) as failure:
            return failure
        # How far the request came is not known once it was cut off from outside.
        return TransportFailure("total", never_left=False, timed_out=True)

    async def _tell(self, effect: Tell) -> None:
        result = effect.function(effect.event)
        if inspect.isawaitable(result) and effect.needed:
            await result
        elif inspect.isawaitable(result):
            import anyio

            # A cancelled task could not await anything without the shield; a hook may not hold it up for long.
            with anyio.move_on_after(5, shield=True):
                await result

    async def _authorize(self, ask: Authorize) -> str | None:
        import anyio

        until = None if ask.patience is None else time.monotonic() + ask.patience
        while True:
            ticket = ask.source.ticket(ask.rejected)
            if ticket.flight is None:
                return ticket.value
            if ticket.leads and ticket.value is not None:
                self._spawn(ask, ticket.flight)
                return ticket.value
            if ticket.leads:
                return await self._renew(ask, ticket.flight, _left(until))
            landed = anyio.Event()
            ticket.flight.on_landing(landed.set)
            with anyio.move_on_after(_left(until)):
                await landed.wait()
            if not landed.is_set():
                return None
            if (cause := ticket.flight.cause()) is not None:
                raise cause
            if ticket.flight.token is not None:
                return ticket.flight.token

    async def _renew(self, ask: Authorize, flight: Flight, patience: float | None) -> str:
        try:
            token = await self.drive(ask.fetch(patience))
        except DeadlineExceeded:
            ask.source.abandoned(flight)  # our deadline is no reason for the others to fail
            raise
        except TrunklineError as error:
            ask.source.crashed(flight, error)
            raise
        except BaseException:
            ask.source.abandoned(flight)
            raise
        ask.source.landed(flight, token)
        return token.value

    async def _renew_quietly(self, ask: Authorize, flight: Flight) -> None:
        try:
            await self._renew(ask, flight, None)
        except Exception as error:
            logger.warning("a token could not be renewed ahead of time: %s", type(error).__name__)

    def _spawn(self, ask: Authorize, flight: Flight) -> None:
        """Start a background task; it ends by itself, and keeps no program alive."""
        import sniffio

        if sniffio.current_async_library() == "trio":
            import trio

            trio.lowlevel.spawn_system_task(self._renew_quietly, ask, flight)
            return
        import asyncio

        task = asyncio.get_running_loop().create_task(self._renew_quietly(ask, flight))
        self._background.add(task)  # the loop holds tasks weakly only
        task.add_done_callback(self._background.discard)
        # A task that is cancelled before its first step runs none of its code: its waiters must not wait for ever.
        task.add_done_callback(lambda _: ask.source.abandoned(flight))

    async def close(self) -> None:
        """End background tasks and close the transport."""
        for task in list(self._background):
            task.cancel()
        await self.transport.close()


def _tell(effect: Tell) -> None:
    result = effect.function(effect.event)
    if effect.needed and inspect.iscoroutine(result):
        result.close()
        raise TypeError("on_departure is async, but the client is not")


def _left(until: float | None) -> float | None:
    return None if until is None else max(until - time.monotonic(), 0.0)
