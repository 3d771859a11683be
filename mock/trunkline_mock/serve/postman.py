"""Webhooks posted by a server: several at a time, by a small HTTP client of our own, so that it needs no other."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..core.webhooks import MAX_ANSWER, TIMEOUT, body_of

if TYPE_CHECKING:
    from ..core.events import Events
    from ..core.log import Event

#: Webhooks on their way at the same time.
WORKERS = 8


class Postman:
    """Takes webhooks out of the outbox and posts them.

    Args:
        events: Whose outbox.
    """

    def __init__(self, events: Events) -> None:
        self._events = events
        self._ready = asyncio.Event()
        self._workers: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Start posting in the running loop."""
        loop = asyncio.get_running_loop()
        # Tests move the clock from their own thread.
        self._events.wake = lambda: loop.call_soon_threadsafe(self._ready.set)
        self._workers = [asyncio.ensure_future(self._work()) for _ in range(WORKERS)]
        self._ready.set()

    async def stop(self) -> None:
        """Stop posting; what has not left stays in the outbox."""
        self._events.wake = None
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)

    async def _work(self) -> None:
        while True:
            if not self._events.outbox:
                self._ready.clear()
                await self._ready.wait()
                continue
            await deliver(self._events, self._events.outbox.popleft())


async def deliver(events: Events, event: Event) -> None:
    """Post one webhook and note how it went."""
    try:
        status, body = await asyncio.wait_for(_post(event.url, body_of(event)), TIMEOUT)
    except (OSError, TimeoutError, ValueError, asyncio.IncompleteReadError) as error:
        events.answered(event, type(error).__name__, good=False)
    else:
        events.answered(event, str(status), good=200 <= status < 300, body=body)


async def _post(url: str, body: bytes) -> tuple[int, bytes]:
    parts = urlsplit(url)
    secure = ssl.create_default_context() if parts.scheme == "https" else None
    port = parts.port or (443 if secure else 80)
    reader, writer = await asyncio.open_connection(parts.hostname, port, ssl=secure)
    try:
        writer.write(_head(parts.netloc.rpartition("@")[2], parts.path or "/", parts.query, len(body)) + body)
        await writer.drain()
        line = await reader.readline()
        version, _, rest = line.decode("latin-1").partition(" ")
        if not version.startswith("HTTP/"):
            raise ValueError("not HTTP")
        return int(rest[:3]), await _body(reader)
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def _body(reader: asyncio.StreamReader) -> bytes:
    """Return the beginning of a body that ends with the connection, or by its length."""
    length = MAX_ANSWER
    while (line := await reader.readline()).strip():
        name, _, value = line.decode("latin-1").lower().partition(":")
        if name.strip() == "content-length" and value.strip().isdecimal():
            length = min(int(value), MAX_ANSWER)
        elif name.strip() == "transfer-encoding" and "chunked" in value:
            return await _chunks(reader)
    pieces = b""
    while len(pieces) < length and (piece := await reader.read(length - len(pieces))):
        pieces += piece
    return pieces


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    pieces = b""
    while len(pieces) < MAX_ANSWER and (size := int((await reader.readline()).partition(b";")[0], 16)):
        pieces += await reader.readexactly(min(size, MAX_ANSWER))
        await reader.readline()
    return pieces


def _head(host: str, path: str, query: str, length: int) -> bytes:
    target = f"{path}?{query}" if query else path
    lines = (
        f"{'POST' if length else 'GET'} {target} HTTP/1.1",
        f"Host: {host}",
        "Content-Type: application/json",
        f"Content-Length: {length}",
        "User-Agent: trunkline-mock",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")
