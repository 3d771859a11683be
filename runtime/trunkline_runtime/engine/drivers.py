"""The two drivers: they carry out what a call asks for, by blocking or by awaiting; they decide nothing."""

from __future__ import annotations

import inspect
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from trunkline_runtime.engine.effects import Acquire, Authorize, Errand, Penalise, Send, Sleep, Steps, Tell
from trunkline_runtime.engine.token_renewal import Flight, Ticket
from trunkline_runtime.errors import DeadlineExceeded, TrunklineError
from trunkline_runtime.log import logger
from trunkline_runtime.transports.loops import asyncio_loop
from trunkline_runtime.transports.seam import (
    AsyncTransport,
    BodyTooLarge,
    Response,
    Transport,
    TransportFailure,
    Unsendable,
)
from trunkline_runtime.transports.signals import raised_by_signal
from trunkline_runtime.transports.wire_logs import ours

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Callable

    from anyio import Event

T = TypeVar("T")
Reply = Any
_LOOK_AGAIN = 0.5
GRACE = 0.1
"""Seconds after which a transport that ignores its total limit is cut off."""


class Driver:
    """Carries out calls by blocking the thread."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport

    def drive(self, steps: Steps[T]) -> T:
        """Carry out the steps and return their value."""
        reply: Reply = None
        failure: BaseException | None = None
        while True:
            try:
                if failure is None:
                    effect = steps.send(reply)
                else:
                    thrown, failure = failure, None
                    effect = steps.throw(thrown)
                reply = self._send(effect) if isinstance(effect, Send) else self._carry_out(effect)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]  # the generator's own return type
            except BaseException as error:
                # Also what a signal raised between two steps: whoever waits there must leave a trace of it.
                if has_ended(steps):
                    raise
                failure = error

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
        before = ours.set(True)
        try:
            return self.transport.send(effect.request, effect.timeouts, effect.max_body, effect.sink)
        except (TransportFailure, BodyTooLarge) as failure:
            return failure
        except Exception as error:
            return unexpected(error, effect)
        finally:
            ours.reset(before)

    def _authorize(self, ask: Authorize) -> str | None:
        until = None if ask.patience is None else time.monotonic() + ask.patience
        while True:
            ticket = ask.source.ticket(ask.rejected)
            if ticket.flight is None:
                return ticket.value
            if ticket.lead is not None and ticket.value is not None:
                self._spawn(ask, ticket)
                return ticket.value
            if ticket.lead is not None:
                return self._renew(ask, ticket, _left(until))
            if not self._await_landing(ticket.flight, until):
                return None
            if (cause := ticket.flight.cause()) is not None:
                raise cause
            if ticket.flight.token is not None:
                return ticket.flight.token

    def _await_landing(self, flight: Flight, until: float | None) -> bool:
        landed = threading.Event()
        flight.on_landing(landed.set)
        while not flight.deserted:  # its leader may have been ended by a signal, and rings no bell then
            left = _left(until)
            if landed.wait(_LOOK_AGAIN if left is None else min(left, _LOOK_AGAIN)):
                return True
            if left is not None and left <= _LOOK_AGAIN:
                return False
        return True

    def _renew(self, ask: Authorize, ticket: Ticket, patience: float | None) -> str:
        flight = ticket.flight
        assert flight is not None
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

    def _spawn(self, ask: Authorize, ticket: Ticket) -> None:
        worker = threading.Thread(target=self._renew_quietly, args=(ask, ticket), name="trunkline-token", daemon=True)
        try:
            worker.start()
        except RuntimeError:  # no more threads, or the interpreter is ending; the old token still works
            if ticket.flight is not None:
                ask.source.abandoned(ticket.flight)

    def _renew_quietly(self, ask: Authorize, ticket: Ticket) -> None:
        try:
            self._renew(ask, ticket, None)
        except Exception as error:
            logger.warning("a token could not be renewed ahead of time: %s", type(error).__name__)


class AsyncDriver:
    """Carries out calls by awaiting, under asyncio and trio alike."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.transport = transport
        self._keeps_deadline = getattr(transport, "keeps_deadline", False)
        self._background: set[Task[None]] = set()

    async def drive(self, steps: Steps[T]) -> T:
        """Carry out the steps and return their value."""
        reply: Reply = None
        failure: BaseException | None = None
        while True:
            try:
                if failure is None:
                    effect = steps.send(reply)
                else:
                    thrown, failure = failure, None
                    effect = steps.throw(thrown)
                reply = await (self._send(effect) if isinstance(effect, Send) else self._carry_out(effect))
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]  # the generator's own return type
            except BaseException as error:
                if has_ended(steps):
                    raise
                failure = error

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
        before = ours.set(True)
        try:
            if effect.timeouts.total is None or self._keeps_deadline:
                return await self.transport.send(effect.request, effect.timeouts, effect.max_body, effect.sink)
            import anyio

            # Ours keep the limit and know how far the request came; this is for one that a user brings.
            with anyio.move_on_after(effect.timeouts.total + GRACE):
                return await self.transport.send(effect.request, effect.timeouts, effect.max_body, effect.sink)
        except (TransportFailure, BodyTooLarge) as failure:
            return failure
        except Exception as error:
            return unexpected(error, effect)
        finally:
            ours.reset(before)
        # How far the request came is not known once it was cut off from outside.
        return TransportFailure("total", never_left=False, timed_out=True)

    async def _tell(self, effect: Tell) -> None:
        result = effect.function(effect.event)
        if result is None:
            return
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
            if ticket.lead is not None and ticket.value is not None:
                self._spawn(ask, ticket)
                return ticket.value
            if ticket.lead is not None:
                return await self._renew(ask, ticket, _left(until))
            landed = anyio.Event()
            ticket.flight.on_landing(_from_anywhere(landed))
            with anyio.move_on_after(_left(until)):
                await landed.wait()
            if not landed.is_set():
                return None
            if (cause := ticket.flight.cause()) is not None:
                raise cause
            if ticket.flight.token is not None:
                return ticket.flight.token

    async def _renew(self, ask: Authorize, ticket: Ticket, patience: float | None) -> str:
        flight = ticket.flight
        assert flight is not None
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

    async def _renew_quietly(self, ask: Authorize, ticket: Ticket) -> None:
        try:
            await self._renew(ask, ticket, None)
        except Exception as error:
            logger.warning("a token could not be renewed ahead of time: %s", type(error).__name__)

    def _spawn(self, ask: Authorize, ticket: Ticket) -> None:
        """Start a background task; it ends by itself, and keeps no program alive."""
        import sniffio

        if sniffio.current_async_library() == "trio":
            import trio

            trio.lowlevel.spawn_system_task(self._renew_quietly, ask, ticket)
            return
        import asyncio

        task = asyncio.get_running_loop().create_task(self._renew_quietly(ask, ticket))
        self._background.add(task)  # the loop holds tasks weakly only
        task.add_done_callback(self._background.discard)
        # A task that is cancelled before its first step runs none of its code: its waiters must not wait for ever.
        flight = ticket.flight
        if flight is not None:
            task.add_done_callback(lambda _: ask.source.abandoned(flight))

    async def close(self, *, last: bool = True) -> None:
        """End background tasks, and close the transport when nobody else uses it."""
        for task in list(self._background):
            task.cancel()
        if last:
            await self.transport.close()


def _tell(effect: Tell) -> None:
    result = effect.function(effect.event)
    if effect.needed and inspect.iscoroutine(result):
        result.close()
        raise TypeError("on_departure is async, but the client is not")


def has_ended(steps: Steps[Any]) -> bool:
    """Whether a generator is over, so that nobody there can be told anything any more."""
    return getattr(steps, "gi_frame", None) is None


def _left(until: float | None) -> float | None:
    return None if until is None else max(until - time.monotonic(), 0.0)


def _from_anywhere(event: Event) -> Callable[[], None]:
    """Return a function that sets an event of this event loop: whoever renews a token may run in another one."""
    loop = asyncio_loop()
    if loop is None:
        import trio

        token = trio.lowlevel.current_trio_token()
        return lambda: _quietly(token.run_sync_soon, event.set)
    return lambda: event.set() if asyncio_loop() is loop else _quietly(loop.call_soon_threadsafe, event.set)


def _quietly(ask: Callable[[Callable[[], object]], object], act: Callable[[], object]) -> None:
    with suppress(RuntimeError):  # that event loop has ended, and nobody waits there
        ask(act)


def unexpected(error: Exception, effect: Send) -> TransportFailure:
    """Say what an exception means that no transport should raise: whatever it is, the request may have left."""
    if (effect.sink is not None and getattr(effect.sink, "failure", None) is error) or raised_by_signal(error):
        raise error  # the user's own, from the user's own function
    if isinstance(error, Unsendable):
        return TransportFailure("prepare", never_left=True, reason=str(error))
    failure = TransportFailure("unexpected", never_left=False)
    failure.__cause__ = error
    return failure
