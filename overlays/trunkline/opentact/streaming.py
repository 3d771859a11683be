"""The websocket: connect, sign in, receive, reconnect, and say what was missed.

Opentact keeps no queue: what happens while nobody is connected is lost. A stream therefore never hides a reconnection: it
yields a `Gap` with the two moments, so that a program can look up in the logs what it missed.

Nothing on the vendor's pages says how a refused sign-in looks; a close before the `auth` event, or an `auth` event with
`success: false`, is taken as one (inferred), the token is refreshed once, and the second refusal ends the stream.
"""

from __future__ import annotations

import json
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from trunkline.errors import AuthenticationFailed, CallError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from websockets.asyncio.client import ClientConnection
    from websockets.sync.client import ClientConnection as SyncConnection

E = TypeVar("E")
MAX_FRAME = 4 * 1024 * 1024
"""Bytes of one event; more ends the connection."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The connection was down; events between these moments are lost, because Opentact keeps none.

    Attributes:
        since: When the connection was lost (UTC).
        until: When events flow again (UTC).
        reason: What ended the connection, in a word or two.
    """

    since: datetime
    until: datetime
    reason: str


class Session(Generic[E]):
    """What one stream knows, without I/O: both forms below drive it.

    Args:
        parse: Makes an event of one frame; never raises.
        base: First delay before a reconnection, in seconds; doubled each time, a random share of it is waited.
        cap: Longest delay, in seconds.
    """

    def __init__(self, parse: Callable[[str | bytes], E], *, base: float = 0.5, cap: float = 30.0) -> None:
        self._parse = parse
        self._base = base
        self._cap = cap
        self._failures = 0
        self._refusals = 0
        self._lost: tuple[datetime, str] | None = None
        self.signed_in = False

    @staticmethod
    def greeting(token: str) -> str:
        """Return the frame that signs in."""
        return json.dumps({"type": "auth", "payload": token})

    def receive(self, frame: str | bytes) -> list[E | Gap]:
        """Return what a frame means: the event, and before it the gap when the frame ends one.

        Raises:
            SignInRefused: It is an `auth` event that says no.
        """
        answer = _auth_answer(frame)
        if answer is False:
            raise SignInRefused
        gap = self._welcome() if not self.signed_in and answer else None
        event = self._parse(frame)
        return [event] if gap is None else [gap, event]

    def _welcome(self) -> Gap | None:
        self.signed_in, self._failures, self._refusals = True, 0, 0
        if self._lost is None:
            return None
        (since, reason), self._lost = self._lost, None
        return Gap(since, datetime.now(UTC), reason)

    def lost(self, reason: str) -> float:
        """Note that the connection ended; returns the seconds to wait before the next one."""
        if self.signed_in and self._lost is None:
            self._lost = (datetime.now(UTC), reason)
        self.signed_in = False
        delay = min(self._cap, self._base * 2.0 ** min(self._failures, 30))
        self._failures += 1
        return random.uniform(0, delay)  # noqa: S311 - spreads load, guards nothing

    def refused(self) -> None:
        """Note a refused sign-in.

        Raises:
            AuthenticationFailed: It is the second in a row.
        """
        self._refusals += 1
        if self._refusals > 1:
            raise AuthenticationFailed("opentact websocket: sign-in refused", vendor="opentact", operation="events")


class SignInRefused(Exception):
    """The server said no to the token."""


def _auth_answer(frame: str | bytes) -> bool | None:
    """True for an accepted `auth` event, False for a refused one, None for anything else."""
    try:
        data = json.loads(frame)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.get("type") != "auth":
        return None
    return data.get("success") is not False


def _reason(error: BaseException) -> str:
    received = getattr(error, "rcvd", None)
    return f"closed with {received.code}" if received is not None else type(error).__name__


class AsyncEventStream(Generic[E]):
    """Events as they happen: `async for event in stream`. Leaving the loop or `aclose()` ends the connection.

    Args:
        url: `wss://host`.
        token: Gives a JWT; called with True when the last one was refused.
        prepare: Awaited before each connection: where subscriptions are made.
        parse: Makes an event of a frame.
        connect_timeout: Seconds for one connection attempt.
    """

    def __init__(
        self,
        url: str,
        token: Callable[[bool], Awaitable[str]],
        prepare: Callable[[], Awaitable[None]],
        parse: Callable[[str | bytes], E],
        connect_timeout: float = 10.0,
    ) -> None:
        self._url = url
        self._token = token
        self._prepare = prepare
        self._session = Session(parse)
        self._connect_timeout = connect_timeout
        self._connection: ClientConnection | None = None
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[E | Gap]:
        from asyncio import sleep

        from websockets.asyncio.client import connect
        from websockets.exceptions import InvalidHandshake, WebSocketException

        refused = False
        while not self._closed:
            reason = "closed"
            try:
                await self._prepare()
                token, refused = await self._token(refused), False
                async with connect(self._url, open_timeout=self._connect_timeout, max_size=MAX_FRAME) as connection:
                    self._connection = connection
                    await connection.send(self._session.greeting(token))
                    async for frame in connection:
                        for event in self._session.receive(frame):
                            yield event
            except SignInRefused:
                self._session.refused()
                refused, reason = True, "sign-in refused"
            except CallError as error:  # making subscriptions or fetching a token met a passing trouble
                if not error.retryable:
                    raise
                reason = type(error).__name__
            except (OSError, TimeoutError, WebSocketException, InvalidHandshake) as error:
                reason = _reason(error)
            finally:
                self._connection = None
            if not self._closed:
                await sleep(self._session.lost(reason))

    async def aclose(self) -> None:
        """End the stream; a loop over it stops."""
        self._closed = True
        if self._connection is not None:
            await self._connection.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class EventStream(Generic[E]):
    """The same for threads: `for event in stream`; `close()` may be called from another thread."""

    def __init__(
        self,
        url: str,
        token: Callable[[bool], str],
        prepare: Callable[[], None],
        parse: Callable[[str | bytes], E],
        connect_timeout: float = 10.0,
    ) -> None:
        from threading import Event

        self._url = url
        self._token = token
        self._prepare = prepare
        self._session = Session(parse)
        self._connect_timeout = connect_timeout
        self._connection: SyncConnection | None = None
        self._closed = Event()

    def __iter__(self) -> Iterator[E | Gap]:
        from websockets.exceptions import InvalidHandshake, WebSocketException
        from websockets.sync.client import connect

        refused = False
        while not self._closed.is_set():
            reason = "closed"
            try:
                self._prepare()
                token, refused = self._token(refused), False
                with connect(self._url, open_timeout=self._connect_timeout, max_size=MAX_FRAME) as connection:
                    self._connection = connection
                    connection.send(self._session.greeting(token))
                    for frame in connection:
                        yield from self._session.receive(frame)
            except SignInRefused:
                self._session.refused()
                refused, reason = True, "sign-in refused"
            except CallError as error:  # making subscriptions or fetching a token met a passing trouble
                if not error.retryable:
                    raise
                reason = type(error).__name__
            except (OSError, TimeoutError, WebSocketException, InvalidHandshake) as error:
                reason = _reason(error)
            finally:
                self._connection = None
            self._closed.wait(self._session.lost(reason))

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
