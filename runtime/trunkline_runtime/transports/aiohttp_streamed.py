"""A body that aiohttp's session sends piece by piece, while the answer may come already; looked at before its first byte.

aiohttp writes the head of a request together with its body, a turn of the event loop after it was told to send; what is
noted here is when bytes are really given away.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextvars import ContextVar
from typing import Any

import aiohttp
from yarl import URL

from trunkline_runtime.transports.aiohttp_trial import NotNow, Trial, meaning_of
from trunkline_runtime.transports.http_request import names_of, pieces
from trunkline_runtime.transports.seam import Request, TransportFailure

_AUTOMATIC = ("user-agent", "accept", "content-type")
CURRENT: ContextVar[Trial] = ContextVar("CURRENT")


class CarefulRequest(aiohttp.ClientRequest):
    """A request whose connection is looked at before each moment in which its first byte could be written."""

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        """Send, unless the connection is not clean or the time is up."""
        if not CURRENT.get().takes(conn):
            raise NotNow
        return await super().send(conn)

    def write_bytes(self, writer: Any, conn: Any, content_length: int | None = None) -> Coroutine[Any, Any, None]:
        """Return what writes head and body, a turn of the event loop later and in a task of its own."""
        trial = CURRENT.get()
        if getattr(writer, "output_size", 1) == 0:
            trial.begun = False  # the head waits for the body
        return self._look_and_write(trial, writer, conn, content_length)

    async def _look_and_write(self, trial: Trial, writer: Any, conn: Any, content_length: int | None) -> None:
        begun = trial.begun
        if not trial.may_write(conn):
            trial.begun = begun
            conn.protocol.set_exception(aiohttp.ServerDisconnectedError())
            conn.close()
            return
        await super().write_bytes(writer, conn, content_length)


async def send_streamed(
    session: aiohttp.ClientSession,
    request: Request,
    url: URL,
    limit: float | None,
    trial: Trial,
    options: dict[str, Any],
) -> aiohttp.ClientResponse:
    """Send a request and return the answer once its headers have arrived.

    Args:
        session: What sends it; its `request_class` is `CarefulRequest`.
        request: The request.
        url: Where it goes.
        limit: Seconds that each piece of the body may take.
        trial: The try.
        options: Others of aiohttp's, the headers among them.
    """
    headers = options["headers"]
    names = names_of(headers)
    # A session frames what it streams itself, and objects to being told so; it adds no header that is skipped.
    options["headers"] = [pair for pair in headers if pair[0].lower() != "transfer-encoding"]
    options["skip_auto_headers"] = [name for name in _AUTOMATIC if name not in names]
    token = CURRENT.set(trial)
    try:
        return await _Outgoing(request.body, limit).send(session, request.method, url, options)
    finally:
        CURRENT.reset(token)


class _Outgoing:
    """A body sent piece by piece, each within the limit on writing, which aiohttp itself does not have."""

    def __init__(self, body: Any, limit: float | None) -> None:
        self._body = pieces(body) if isinstance(body, bytes) else body
        self._limit = limit
        self._clock = asyncio.timeout(None)
        self._done = False

    async def send(
        self, session: aiohttp.ClientSession, method: str, url: URL, options: dict[str, Any]
    ) -> aiohttp.ClientResponse:
        try:
            async with self._clock:
                return await session.request(
                    method, url, data=self._pieces(), allow_redirects=False, middlewares=_ONCE, **options
                )
        except TransportFailure as failure:
            self._place(failure)
            raise
        except (aiohttp.ClientError, OSError) as error:
            found = meaning_of(error)
            self._place(found)
            raise found from error

    def _place(self, failure: TransportFailure) -> None:
        """Name the phase in which a failure really happened: not reading, while the body was on its way out."""
        if failure.phase == "read" and not self._done:
            failure.phase = "write"

    async def _pieces(self) -> AsyncIterator[bytes]:
        try:
            if hasattr(self._body, "__aiter__"):
                async for piece in self._body:
                    self._wind()
                    yield piece
            else:
                for piece in self._body:
                    self._wind()
                    yield piece
            self._done = True
        finally:
            if not self._clock.expired():
                self._clock.reschedule(None)

    def _wind(self) -> None:
        if self._limit is not None and not self._clock.expired():
            self._clock.reschedule(asyncio.get_running_loop().time() + self._limit)


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Turn aiohttp's errors into ours, below the place where it would send the request again on its own."""
    try:
        return await send(request)
    except (aiohttp.ClientError, OSError) as error:
        raise meaning_of(error) from error


_ONCE = (_once,)
