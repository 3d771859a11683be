"""The mock as an ASGI application: HTTP, Opentact's websocket, and the passing of time. No framework."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from . import dispatch
from .messages import Reply, Request
from .ticker import Ticker
from .webhooks import Postman

if TYPE_CHECKING:
    from .mock import Mock

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

MAX_BODY = 16 * 1024 * 1024
#: The code with which a websocket is closed when a test cuts it: the service restarts.
GOING_DOWN = 1012
#: Bytes written at once, so that a huge answer does not fill the socket's buffer.
CHUNK = 256 * 1024


class App:
    """A mock behind ASGI.

    Args:
        mock: The mock to serve.
        speed: Virtual seconds that pass in one real second; 0 leaves the clock to the control interface.
        max_body: Bytes of request body to accept; more is refused with 413.
    """

    def __init__(self, mock: Mock, *, speed: float = 1.0, max_body: int = MAX_BODY) -> None:
        self.mock = mock
        self.ticker = Ticker(mock, speed)
        self.postman = Postman(mock.events)
        self._max_body = max_body
        #: Set when the server stops, to release answers that were told to hang.
        self._closing = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection, as ASGI asks."""
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._lifespan(receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.ticker.keep_pace()
        body = await self._body(receive)
        if body is None:
            return
        raw: bytes = scope.get("raw_path") or scope["path"].encode()
        request = Request(
            scope["method"],
            raw.decode("latin-1"),
            scope["query_string"].decode("latin-1"),
            {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
            body,
        )
        if len(body) > self._max_body:
            reply = dispatch.refuse_size(self.mock, request)
            reply.headers += (("connection", "close"),)
        else:
            reply = self.mock.handle(request)
        self.ticker.arrange()
        await self._deliver(reply, scope, receive, send)

    async def _body(self, receive: Receive) -> bytes | None:
        """Read the body, at most one piece past the limit; `None` when the client is gone."""
        message = await receive()
        if message["type"] == "http.request" and not message.get("more_body"):
            found: bytes = message.get("body", b"")
            return found
        pieces, size = [], 0
        while True:
            if message["type"] == "http.disconnect":
                return None
            piece = message.get("body", b"")
            size += len(piece)
            pieces.append(piece)
            if size > self._max_body or not message.get("more_body"):
                return b"".join(pieces)
            message = await receive()

    async def _deliver(self, reply: Reply, scope: Scope, receive: Receive, send: Send) -> None:
        if reply.delay:
            await self._wait(reply.delay)
        if reply.ending == "hang":
            await self._until_gone(receive)
            await _cut(scope, receive)
        elif reply.ending == "drop":
            await _cut(scope, receive)
        elif reply.ending == "reset":
            await send(_start(reply))
            await send({"type": "http.response.body", "body": reply.body[: len(reply.body) // 2], "more_body": True})
            await asyncio.sleep(0.01)
            await _cut(scope, receive)
        else:
            await _answer(reply, scope["method"], send)

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return

    async def _until_gone(self, receive: Receive) -> None:
        async def gone() -> None:
            while (await receive())["type"] != "http.disconnect":
                pass

        waits = [asyncio.ensure_future(gone()), asyncio.ensure_future(self._closing.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        if not self._is_opentact(scope):
            await send({"type": "websocket.close", "code": 4404})
            return
        await send({"type": "websocket.accept"})
        outgoing: asyncio.Queue[str | None] = asyncio.Queue(maxsize=1_000)
        loop = asyncio.get_running_loop()
        # Events may be made in a test's own thread.
        session = self.mock.opentact.listeners.connect(
            lambda text: loop.call_soon_threadsafe(_offer, outgoing, text),
            lambda: loop.call_soon_threadsafe(_offer, outgoing, None),
        )
        writer = asyncio.ensure_future(_pump(outgoing, send))
        try:
            while (message := await receive())["type"] == "websocket.receive":
                self.ticker.keep_pace()
                session.receive(message.get("text") or (message.get("bytes") or b"").decode("utf-8", "replace"))
        finally:
            session.close()
            writer.cancel()

    def _is_opentact(self, scope: Scope) -> bool:
        host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
        target = dispatch.find(self.mock, Request("GET", scope["path"], headers={"host": host}))
        return target is not None and target.vendor.name == "opentact"

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            kind = (await receive())["type"]
            if kind == "lifespan.startup":
                self.start()
                await send({"type": "lifespan.startup.complete"})
            elif kind == "lifespan.shutdown":
                await self.stop()
                await send({"type": "lifespan.shutdown.complete"})
                return

    def start(self) -> None:
        """Let time pass and webhooks leave."""
        self.ticker.start()
        self.postman.start()

    def release(self) -> None:
        """End every answer that was told to hang or to be slow."""
        self._closing.set()

    async def stop(self) -> None:
        """Stop the clock and the webhooks."""
        self.release()
        self.ticker.stop()
        await self.postman.stop()


def _start(reply: Reply) -> Message:
    headers = [(b"content-length", str(len(reply.body)).encode())]
    if reply.content_type:
        headers.append((b"content-type", reply.content_type.encode()))
    headers.extend((name.encode(), value.encode()) for name, value in reply.headers)
    return {"type": "http.response.start", "status": reply.status, "headers": headers}


async def _answer(reply: Reply, method: str, send: Send) -> None:
    await send(_start(reply))
    body = b"" if method == "HEAD" else reply.body
    while len(body) > CHUNK:
        await send({"type": "http.response.body", "body": body[:CHUNK], "more_body": True})
        body = body[CHUNK:]
    await send({"type": "http.response.body", "body": body})


async def _cut(scope: Scope, receive: Receive) -> None:
    """Cut the connection; where the server gives no way to, an unfinished answer makes it close."""
    transport = scope.get("extensions", {}).get("trunkline.transport")
    if transport is None:
        return
    transport.abort()
    # The server has noticed before we return: to it this is a client that left, not an application that failed.
    while (await receive())["type"] != "http.disconnect":
        pass


def _offer(queue: asyncio.Queue[str | None], text: str | None) -> None:
    # A client that does not read loses events, as it does at the vendor.
    if not queue.full():
        queue.put_nowait(text)


async def _pump(queue: asyncio.Queue[str | None], send: Send) -> None:
    while (text := await queue.get()) is not None:
        await send({"type": "websocket.send", "text": text})
    await send({"type": "websocket.close", "code": GOING_DOWN})
