"""A transport for `httpx.Client` and `httpx.AsyncClient`: no socket, the vendors' real URLs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from . import headers_of, to_request, too_slow

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ..core.simulator import Simulator
    from ..messages import Reply


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers from a mock; serves both kinds of client.

    Args:
        mock: The mock.
    """

    def __init__(self, mock: Simulator) -> None:
        self._mock = mock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request.

        Raises:
            httpx.TransportError: The mock's fault asks for one.
        """
        return self._answer(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request; errors as `handle_request`."""
        return self._answer(request, await request.aread())

    def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        reply = self._mock.handle(to_request(request.method, str(request.url), headers, body))
        if too_slow(reply, request.extensions.get("timeout", {}).get("read")):
            raise httpx.ReadTimeout("the mock does not answer", request=request)
        if reply.ending == "drop":
            raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
        if reply.ending == "reset":
            return httpx.Response(reply.status, headers=headers_of(self._mock, reply), stream=Broken(reply))
        return httpx.Response(reply.status, headers=headers_of(self._mock, reply), content=reply.body)


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Half a body, then a lost connection."""

    def __init__(self, reply: Reply) -> None:
        self._half = reply.body[: len(reply.body) // 2]

    def __iter__(self) -> Iterator[bytes]:
        yield self._half
        raise httpx.ReadError("connection lost")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._half
        raise httpx.ReadError("connection lost")
