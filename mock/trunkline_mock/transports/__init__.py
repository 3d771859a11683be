"""Ways into a mock without a socket: for httpx, for requests, for trunkline's own seam."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..core.clock import http
from ..messages import Reply, Request

if TYPE_CHECKING:
    from ..core.simulator import Simulator


def to_request(method: str, url: str, headers: dict[str, str], body: bytes) -> Request:
    """Make the core's request of a client's: the URL is absolute, names of headers are in lower case."""
    parts = urlsplit(url)
    return Request(method.upper(), parts.path or "/", parts.query, {"host": parts.netloc, **headers}, body)


def headers_of(mock: Simulator, reply: Reply) -> list[tuple[str, str]]:
    """Return all headers of an answer, names in lower case."""
    own = [("date", http(int(mock.clock.now() + reply.skew))), ("content-length", str(len(reply.body)))]
    if reply.content_type:
        own.append(("content-type", reply.content_type))
    return own + list(reply.headers)


def too_slow(reply: Reply, patience: float | None) -> bool:
    """Say whether a client that waits `patience` seconds gives up. Nobody waits for real."""
    return reply.ending == "hang" or (patience is not None and reply.delay > patience)
