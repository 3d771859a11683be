"""Event streams: connect, sign in, receive, reconnect, and say what was missed (extra `events`).

Opentact keeps no queue: what happens while nobody is connected is lost. A stream therefore never hides a reconnection:
it yields a `Gap` with the two moments, so that a program can look up in the logs what it missed.

No page says how a refused sign-in looks. An `auth` event with `success: false` is taken as one, and so is a close before
any answer, unless its code says that the server goes down (inferred). The token is then renewed once if it can be; the
second refusal in a row ends the stream.
"""

from __future__ import annotations

import sys
from asyncio import CancelledError, current_task
from asyncio.events import _get_running_loop
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

try:
    from websockets.exceptions import InvalidStatus, WebSocketException
except ModuleNotFoundError:
    raise ImportError("events need websockets: pip install 'trunkline[events]'", name="websockets") from None

from trunkline.opentact._event_session import PING_EVERY, PING_TIMEOUT, Gap, Session, SignInRefused, wire_log
from trunkline_runtime.errors import TrunklineError
from trunkline_runtime.frames import sealed
from trunkline_runtime.transports.signals import interruption_behind

if TYPE_CHECKING:
    import ssl
    from types import TracebackType
    from typing import Self

    from websockets.asyncio.client import ClientConnection
    from websockets.sync.client import ClientConnection as SyncConnection

__all__ = ["AsyncEventStream", "EventStream", "Gap"]

E = TypeVar("E")
MAX_FRAME = 4 * 1024 * 1024
"""Bytes of one event; more ends the connection."""
MAX_WAITING = 1000
"""Events that wait for a slow reader; when there are more, pings go unanswered and the connection ends."""
ENDS = (OSError, TimeoutError, WebSocketException, SignInRefused, TrunklineError)
"""What can end a connection; the session decides whether there is a next one."""


class Answered(WebSocketException):
    """The server answered the handshake with something else than a websocket; a redirect is an answer, too.

    The library itself would follow a redirect, and sign in wherever it leads. It does so for its own exception only.
    """

    def __init__(self, error: InvalidStatus) -> None:
        super().__init__(f"HTTP {error.response.status_code}")
        self.response = error.response


def _end_of(error: Exception, outside: BaseException | None) -> Exception:
    """Return what ended a connection.

    Raises:
        BaseException: It was no end of a connection, or took the place of an interruption, which is raised instead.
    """
    interruption = interruption_behind(error, outside)
    if interruption is not None and interruption is not error:
        raise interruption from interruption.__cause__
    if interruption is not None or not isinstance(error, ENDS):
        raise error
    return error


def check_asyncio() -> None:
    """Refuse another event loop than asyncio's.

    Raises:
        RuntimeError: The caller runs under trio.
    """
    if _get_running_loop() is None:
        raise RuntimeError("events need asyncio, as websockets does; under trio run `Opentact.events()` in a thread")


def connect_options(context: ssl.SSLContext | None, proxy: str | None, connect_timeout: float) -> dict[str, object]:
    """Return what both forms give to `websockets`.

    Args:
        context: What to trust; `None` for a connection without TLS.
        proxy: A proxy's URL, `None` for none.
        connect_timeout: Seconds for one connection attempt.
    """
    options: dict[str, object] = {"open_timeout": connect_timeout, "close_timeout": 2.0, "max_size": MAX_FRAME}
    options |= {"ping_interval": PING_EVERY, "ping_timeout": PING_TIMEOUT, "max_queue": MAX_WAITING}
    options |= {"logger": wire_log, "proxy": proxy}
    return options | ({"ssl": context} if context is not None else {})


class AsyncEventStream(Generic[E]):
    """Events as they happen, under asyncio: `async for event in stream`.

    Leaving the loop, `aclose()` or the end of `async with` ends the connection. The loop ends only by these, or with an
    error that another try would not mend.

    Args:
        url: `wss://host`.
        begin: Makes the subscriptions and gives a token, given the one that was refused.
        session: The decisions.
        options: For `websockets`.
    """

    def __init__(
        self,
        url: str,
        begin: Callable[[str | None], Awaitable[str]],
        session: Session[E],
        options: dict[str, object],
    ) -> None:
        self._url = url
        self._begin = begin
        self._session = session
        self._options: dict[str, Any] = options
        self._connection: ClientConnection | None = None
        self._closed = False
        self._wake: Callable[[], object] = bool

    async def __aiter__(self) -> AsyncIterator[E | Gap]:
        check_asyncio()
        with sealed():  # frames hold what was received
            try:
                task, outside = current_task(), sys.exc_info()[1]
                cancelled = task.cancelling() if task is not None else 0
                while not self._closed:
                    problem: BaseException | None = None
                    try:
                        async with aclosing(self._connected()) as events:
                            async for event in events:
                                yield event
                    except Exception as error:
                        if task is not None and task is current_task() and task.cancelling() > cancelled:
                            raise CancelledError from None
                        problem = _end_of(error, outside)
                    if not self._closed:
                        await self._pause(self._session.ended(problem))
            finally:
                self._session.left()

    async def _connected(self) -> AsyncGenerator[E | Gap, None]:
        from asyncio import timeout

        from websockets.asyncio.client import ClientConnection, connect

        class Connection(ClientConnection):
            async def handshake(self, *given: Any, **named: Any) -> None:
                try:
                    await super().handshake(*given, **named)
                except InvalidStatus as error:
                    raise Answered(error) from None

        self._session.token = await self._begin(self._session.rejected)
        async with connect(self._url, create_connection=Connection, **self._options) as connection:
            self._connection = connection
            try:
                await connection.send(self._session.greeting())
                while not self._closed:
                    try:
                        async with timeout(self._session.patience):
                            frame = await connection.recv()
                    except TimeoutError:
                        events = self._session.silence()
                    else:
                        events = self._session.receive(frame)
                    for event in events:
                        yield event
            finally:
                self._connection = None

    async def _pause(self, seconds: float) -> None:
        from asyncio import Event, wait_for

        over = Event()
        self._wake = over.set
        try:
            await wait_for(over.wait(), seconds)
        except TimeoutError:
            return

    async def aclose(self) -> None:
        """End the stream; a loop over it stops, in whichever task it runs."""
        self._closed = True
        self._wake()
        if self._connection is not None:
            await self._connection.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class EventStream(Generic[E]):
    """The same for threads: `for event in stream`; `close()` may be called from any thread."""

    def __init__(
        self,
        url: str,
        begin: Callable[[str | None], str],
        session: Session[E],
        options: dict[str, object],
    ) -> None:
        from threading import Event

        self._url = url
        self._begin = begin
        self._session = session
        self._options: dict[str, Any] = options
        self._connection: SyncConnection | None = None
        self._closed = Event()

    def __iter__(self) -> Iterator[E | Gap]:
        with sealed():  # frames hold what was received
            try:
                outside = sys.exc_info()[1]
                while not self._closed.is_set():
                    problem: BaseException | None = None
                    try:
                        yield from self._connected()
                    except Exception as error:
                        problem = _end_of(error, outside)
                    if not self._closed.is_set():
                        self._closed.wait(self._session.ended(problem))
            finally:
                self._session.left()

    def _connected(self) -> Iterator[E | Gap]:
        from websockets.sync.client import ClientConnection, connect

        class Connection(ClientConnection):
            def handshake(self, *given: Any, **named: Any) -> None:
                try:
                    super().handshake(*given, **named)
                except InvalidStatus as error:
                    raise Answered(error) from None

        self._session.token = self._begin(self._session.rejected)
        with connect(self._url, create_connection=Connection, **self._options) as connection:
            self._connection = connection
            try:
                connection.send(self._session.greeting())
                while not self._closed.is_set():
                    try:
                        frame = connection.recv(self._session.patience)
                    except TimeoutError:
                        events = self._session.silence()
                    else:
                        events = self._session.receive(frame)
                    yield from events
            finally:
                self._connection = None

    def close(self) -> None:
        """End the stream; a loop over it stops, in whichever thread it runs."""
        self._closed.set()
        connection = self._connection
        if connection is not None:
            connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
