"""A transport for trunkline's own two-method seam.

The mock does not import trunkline, so the seam's classes are handed to it: `Transport(mock, trunkline.http)`.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

from . import headers_of, to_request, too_slow

if TYPE_CHECKING:
    from ..core.simulator import Simulator
    from ..messages import Reply

Body = bytes | Iterable[bytes] | AsyncIterable[bytes] | None
Sink = Callable[[bytes], object]


class SeamRequest(Protocol):
    """What the seam's request has."""

    method: str
    url: str
    headers: list[tuple[str, str]]
    body: Body


class SeamTimeouts(Protocol):
    """What the seam's time limits have."""

    @property
    def read(self) -> float | None:
        """Seconds of silence to accept."""


class Seam(Protocol):
    """Where the seam's classes are: the module `trunkline.http`, or anything with the same three names."""

    @property
    def Response(self) -> Callable[..., Any]:  # noqa: N802 the name of a class
        """Makes an answer."""

    @property
    def TransportFailure(self) -> Callable[..., Exception]:  # noqa: N802
        """Makes the error for an answer that did not come."""

    @property
    def BodyTooLarge(self) -> Callable[..., Exception]:  # noqa: N802
        """Makes the error for an answer over the limit."""


class Transport:
    """Answers from a mock, blocking.

    Args:
        mock: The mock.
        seam: The module with the seam's classes.
    """

    def __init__(self, mock: Simulator, seam: Seam) -> None:
        self._mock = mock
        self._seam = seam

    def send(self, request: SeamRequest, timeouts: SeamTimeouts, max_body: int, sink: Sink | None = None) -> Any:
        """Answer one request, as the seam's `Transport.send` says."""
        body = request.body
        if isinstance(body, AsyncIterable):
            raise TypeError("a blocking transport cannot read an asynchronous body")
        return self._answer(
            request, b"".join(body) if not isinstance(body, bytes | None) else body or b"", timeouts, max_body, sink
        )

    def close(self) -> None:
        """Do nothing: there is no connection."""

    def _answer(
        self, request: SeamRequest, body: bytes, timeouts: SeamTimeouts, max_body: int, sink: Sink | None
    ) -> Any:
        headers = {name.lower(): value for name, value in request.headers}
        reply = self._mock.handle(to_request(request.method, request.url, headers, body))
        if too_slow(reply, timeouts.read):
            raise self._seam.TransportFailure("read", never_left=False, timed_out=True)
        if reply.ending == "drop":
            raise self._seam.TransportFailure("read", never_left=False)
        if reply.ending == "reset":
            raise self._seam.TransportFailure("body", never_left=False, status=reply.status)
        return self._response(reply, max_body, sink)

    def _response(self, reply: Reply, max_body: int, sink: Sink | None) -> Any:
        headers = tuple(headers_of(self._mock, reply))
        if sink is not None and 200 <= reply.status < 300:
            begin = getattr(sink, "begin", None)
            if begin is not None:
                begin(reply.status, headers)
            sink(reply.body)
            return self._seam.Response(reply.status, headers)
        if len(reply.body) > max_body:
            raise self._seam.BodyTooLarge(reply.status, headers, reply.body[:512], max_body)
        return self._seam.Response(reply.status, headers, reply.body)


class AsyncTransport:
    """The same for asynchronous callers; arguments as `Transport`."""

    def __init__(self, mock: Simulator, seam: Seam) -> None:
        self._blocking = Transport(mock, seam)

    async def send(self, request: SeamRequest, timeouts: SeamTimeouts, max_body: int, sink: Sink | None = None) -> Any:
        """Answer one request, as the seam's `AsyncTransport.send` says."""
        body = request.body
        if isinstance(body, AsyncIterable):
            request.body = b"".join([piece async for piece in body])
        return self._blocking.send(request, timeouts, max_body, sink)

    async def close(self) -> None:
        """Do nothing: there is no connection."""
