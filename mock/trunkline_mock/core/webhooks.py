"""Webhooks posted in the caller's own thread."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

import msgspec

if TYPE_CHECKING:
    from .events import Events
    from .log import Event

#: Posts a JSON body to a URL and returns the status, or status and body.
Post: TypeAlias = Callable[[str, bytes], int | tuple[int, bytes]]

#: Seconds the receiver has to answer.
TIMEOUT = 10.0
#: Bytes of its answer that are read.
MAX_ANSWER = 256 * 1024


def deliver_blocking(events: Events, event: Event, post: Post) -> None:
    """Post one webhook in this thread and note how it went."""
    try:
        answer = post(event.url, body_of(event))
    except (OSError, ValueError, http.client.HTTPException) as error:
        events.answered(event, type(error).__name__, good=False)
    else:
        status, body = answer if isinstance(answer, tuple) else (answer, b"")
        events.answered(event, str(status), good=200 <= status < 300, body=body)


def body_of(event: Event) -> bytes:
    """Return what to send; an event whose URL says everything is fetched with GET and has none."""
    return b"" if event.payload is None else msgspec.json.encode(event.payload)


def post_blocking(url: str, body: bytes) -> tuple[int, bytes]:
    """Post JSON, or GET when there is none, and return the status and the beginning of the body."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=TIMEOUT)
    try:
        target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        headers = {"content-type": "application/json", "user-agent": "trunkline-mock"}
        connection.request("POST" if body else "GET", target, body or None, headers)
        response = connection.getresponse()
        return response.status, response.read(MAX_ANSWER)
    finally:
        connection.close()
