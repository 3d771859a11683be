"""A request that is written at once, on a connection of aiohttp's connector, without a session around it.

A session prepares for redirects, cookies, traces and uploads that go on while the answer comes, and starts a task for every
body: more than half of what a call through it costs, and nothing that is wanted here. Connecting, proxies, TLS, and reading
the answer are aiohttp's.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from trunkline_runtime.transports.aiohttp_trial import NotNow
from trunkline_runtime.transports.http_request import PIECE, Heads, Origin

if TYPE_CHECKING:
    from trunkline_runtime.transports.aiohttp_trial import Trial
    from trunkline_runtime.transports.seam import Request

_INFORMATION = range(100, 200)
_UPGRADE = 101


class Way:
    """What is the same for all requests of one event loop to one origin.

    Attributes:
        authority: The value of `Host`.
        proxy: The proxy on the way.
    """

    __slots__ = ("_asks", "_heads", "_loop", "_origin", "_trust", "authority", "proxy")

    def __init__(self, text: str, origin: Origin, proxy: str | None, loop: asyncio.AbstractEventLoop) -> None:
        self.authority = origin.authority
        self.proxy = None if proxy is None else URL(proxy)
        self._origin = text
        self._loop = loop
        self._trust: object = None
        self._asks: Any = None
        told = self.proxy is not None and origin.scheme == "http"  # such a proxy is asked for no tunnel
        self._heads = Heads(origin.authority, self._for_proxy if told else _written)

    def asks(self, trust: Any) -> Any:
        """Return what aiohttp's connector wants to know of a request: where it goes and whom it trusts.

        Args:
            trust: How certificates are checked; those of the disk may have been renewed since the last request.
        """
        if self._asks is None or trust is not self._trust:
            self._trust = trust
            url = URL(f"{self._origin}/", encoded=True)
            self._asks = aiohttp.ClientRequest("GET", url, loop=self._loop, proxy=self.proxy, ssl=trust)
        return self._asks

    def head(self, request: Request, target: str) -> bytes:
        """Return the head of a request; errors as `complete_headers`."""
        return self._heads.of(request, target)

    def _for_proxy(self, method: str, target: str, headers: list[tuple[str, str]]) -> bytes:
        """Tell a proxy the whole address, and who asks."""
        assert self.proxy is not None
        known = aiohttp.ClientRequest("GET", self.proxy, loop=self._loop).headers.get("Authorization")
        own = [("Proxy-Authorization", known)] if known else []
        return _written(method, self._origin + target, headers + own)


def _written(method: str, target: str, headers: list[tuple[str, str]]) -> bytes:
    lines = "\r\n".join([f"{name}: {value}" for name, value in headers])
    return f"{method} {target} HTTP/1.1\r\n{lines}\r\n\r\n".encode("ascii")


class Answer:
    """An answer whose head has arrived, as `aiohttp.ClientResponse` has it.

    Attributes:
        status: Its status.
        raw_headers: Pairs as they came.
        content: The rest.
    """

    __slots__ = ("_connection", "content", "raw_headers", "status")

    def __init__(self, connection: Any, message: Any, content: Any) -> None:
        self._connection = connection
        self.status: int = message.code
        self.raw_headers: tuple[tuple[bytes, bytes], ...] = message.raw_headers
        self.content = content

    def release(self) -> None:
        """Give the connection back."""
        self._connection.release()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


async def ask(
    connector: aiohttp.BaseConnector,
    asks: Any,
    limits: aiohttp.ClientTimeout,
    request: bytes,
    trial: Trial,
    bodiless: bool,
) -> Answer:
    """Write a request and return its answer once the head of that has arrived.

    Args:
        connector: Gives the connection; that is closed when there is no answer.
        asks: What the connector is asked.
        limits: On connecting.
        request: Head and body.
        trial: The try.
        bodiless: Whether the answer has no body whatever its head says, as to HEAD.

    Raises:
        NotNow: Nothing was written.
        Exception: Of aiohttp's.
    """
    if connector.closed:
        raise ConnectionError("the connector is closed")
    connection: Any = await connector.connect(asks, [], limits)
    try:
        if not trial.takes(connection):
            raise NotNow
        protocol = connection.protocol
        protocol.set_response_params(
            skip_payload=bodiless,
            read_until_eof=True,
            auto_decompress=False,
            max_line_size=PIECE,
            max_field_size=PIECE,
        )
        protocol.transport.write(request)
        while True:
            message, content = await protocol.read()
            if message.code not in _INFORMATION or message.code == _UPGRADE:
                return Answer(connection, message, content)
    except BaseException:
        connection.close()
        raise
