"""The seam between the engine and whatever moves bytes.

A transport has two methods, `send` and `close`. Nothing here knows httpx, aiohttp or any other library, and no public
signature of trunkline names a type of theirs, so that changing the library is never a breaking change.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long each phase of one try may take, in seconds; `None` waits for ever.

    Attributes:
        connect: Resolving the name, opening the socket and the TLS handshake.
        read: Silence between two pieces of the answer.
        write: Silence while the request is written.
        pool: Waiting for a free connection.
        total: The whole try; keeps an answer that drips in, each piece in time, from lasting for ever.
    """

    connect: float | None = 5.0
    read: float | None = 30.0
    write: float | None = 30.0
    pool: float | None = 5.0
    total: float | None = None

    def within(self, seconds: float) -> Timeouts:
        """Return the same limits, none of them longer than `seconds`."""
        connect, read, write, pool, total = self.connect, self.read, self.write, self.pool, self.total
        return Timeouts(
            seconds if connect is None or connect > seconds else connect,
            seconds if read is None or read > seconds else read,
            seconds if write is None or write > seconds else write,
            seconds if pool is None or pool > seconds else pool,
            seconds if total is None or total > seconds else total,
        )


@dataclass(slots=True)
class Request:
    """One HTTP request, complete: `url` is absolute and encoded, `headers` are sent in this order."""

    method: str
    url: str = field(repr=False)
    headers: list[tuple[str, str]] = field(repr=False)
    body: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = field(default=None, repr=False)


@dataclass(slots=True)
class Response:
    """One HTTP answer, read to its end (or to the size cap).

    Attributes:
        status: The status code, any integer a server may send.
        headers: Pairs as received, names lower-case.
        body: The decoded bytes; empty when they went to a sink.
        elapsed: Seconds from the start of the try to the last byte.
        strays: Bytes that belong to no request came behind it, so that a no in it may be meant for somebody else.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    elapsed: float = 0.0
    strays: bool = False

    def header(self, name: str) -> str | None:
        """Return the last value of a header, or `None`; the name may have any case."""
        wanted = name.lower()
        for key, value in reversed(self.headers):
            if key == wanted:
                return value
        return None


class TransportFailure(Exception):
    """No complete answer came.

    Attributes:
        phase: `connect`, `pool`, `write`, `read` or `body` (headers arrived, the rest did not), `closed` when the
            transport can no longer be used.
        never_left: True only when it is certain that the vendor saw nothing of the request.
        timed_out: True when a time limit was the reason.
        status: The status, when the headers had arrived.
        reason: What went wrong, in words that hold no address, name or value; `None` when it is not known.
    """

    def __init__(
        self,
        phase: str,
        *,
        never_left: bool,
        timed_out: bool = False,
        status: int | None = None,
        reason: str | None = None,
    ) -> None:
        super().__init__(phase)
        self.phase = phase
        self.never_left = never_left
        self.timed_out = timed_out
        self.status = status
        self.reason = reason

    @classmethod
    def closed(cls, reason: str = "the client is closed") -> TransportFailure:
        """Return the failure of a request to a transport that can no longer be used."""
        return cls("closed", never_left=True, reason=reason)


class Unsendable(ValueError):
    """A request that cannot be written down as HTTP; nothing was sent. The text repeats no value."""


class BodyTooLarge(Exception):
    """The answer exceeded the cap; `status` and the first bytes are kept."""

    def __init__(self, status: int, headers: tuple[tuple[str, str], ...], head: bytes, limit: int) -> None:
        super().__init__(f"answer larger than {limit} bytes")
        self.status = status
        self.headers = headers
        self.head = head
        self.limit = limit


Sink = Callable[[bytes], object]
"""Takes the pieces of a body. One with a method `begin(status, headers)` is told of the answer before its first piece."""


def announce(sink: Sink, status: int, headers: tuple[tuple[str, str], ...]) -> None:
    """Tell a sink of the head of the answer whose body it will get, if it wants to know."""
    begin = getattr(sink, "begin", None)
    if begin is not None:
        begin(status, headers)


class Transport(Protocol):
    """Moves one request to the vendor and brings the answer back, blocking."""

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer.

        Args:
            request: What to send. Redirects are not followed: they are an answer.
            timeouts: Limits by phase for this one try.
            max_body: Bytes of decoded body to accept; more raises `BodyTooLarge`.
            sink: Where a successful (2xx) body goes piece by piece instead of `Response.body`; `max_body` is then not
                applied.

        Raises:
            TransportFailure: No complete answer came; it says whether the request can have arrived.
            BodyTooLarge: The answer is larger than `max_body`.
        """

    def close(self) -> None:
        """Close every connection; a second call does nothing."""


class AsyncTransport(Protocol):
    """The same for `async` callers."""

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        """Send one request and return the whole answer; arguments and errors as `Transport.send`."""

    async def close(self) -> None:
        """Close every connection; a second call does nothing."""
