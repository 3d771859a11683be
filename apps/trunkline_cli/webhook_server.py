"""A server on this machine that takes webhooks, shows them, and hands them to an application."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import httpx

from trunkline.payload import MAX_BYTES, PayloadError, UnknownEvent
from trunkline_cli.local_http import post

NOT_PASSED_ON = {"host", "content-length", "connection", "transfer-encoding", "expect", "accept-encoding"}


@dataclass(frozen=True)
class Arrival:
    """A webhook that came.

    Attributes:
        path: Where to.
        kind: What it is, as far as that can be told.
        status: What the application answered; the vendor got the same.
        body: The payload as it came.
    """

    path: str
    kind: str
    status: int
    body: bytes


class Receiver(ThreadingHTTPServer):
    """Takes webhooks on a loopback port.

    Args:
        port: The port; 0 takes a free one.
        forward_to: The application; `None` answers 200 to everything.
        tell: Called with each arrival.
    """

    daemon_threads = True

    def __init__(self, port: int, forward_to: str | None, tell: Callable[[Arrival], object]) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.forward_to = forward_to
        self.tell = tell
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def take(self, path: str, body: bytes, headers: dict[str, str]) -> tuple[int, bytes, str]:
        """Hand a payload to the application, and tell of it; return the application's answer."""
        try:
            answer = (200, b"", "") if self.forward_to is None else post(_join(self.forward_to, path), body, headers)
        except httpx.HTTPError as error:
            answer = (502, f"the application did not answer: {type(error).__name__}".encode(), "text/plain")
        with self.lock:
            self.tell(Arrival(path, describe(body), answer[0], body))
        return answer


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        """Take one webhook."""
        try:
            length = int(self.headers.get("content-length", "0"))
        except ValueError:
            length = -1
        if not 0 <= length <= MAX_BYTES:
            self.send_error(413)
            return
        body = self.rfile.read(length)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in NOT_PASSED_ON}
        status, content, kind = self.server.take(self.path, body, headers)
        self.send_response(status)
        if kind:
            self.send_header("content-type", kind)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing: addresses may hold secrets."""


def _join(application: str, path: str) -> str:
    """Return the application's address, with the path behind it that the webhook came to."""
    parts = urlsplit(application)
    came = urlsplit(path)
    joined = parts.path.rstrip("/") + (came.path if came.path != "/" else "")
    return parts._replace(path=joined or "/", query=came.query or parts.query).geturl()


def describe(body: bytes) -> str:
    """Return in a few words what a payload is, and whether its hash was checked; nothing of its content."""
    from trunkline.avaamo.webhooks import parse_channel_event
    from trunkline.opentact.webhooks import parse_message

    try:
        if b'"callbacks"' in body:
            return _callbacks(body)
        for vendor, parse in (("opentact message", parse_message), ("avaamo", parse_channel_event)):
            event = parse(body)
            if not isinstance(event, UnknownEvent):
                return f"{vendor} {getattr(event, 'type_', None) or getattr(event, 'event_type', '')}".strip()
    except PayloadError as error:
        return str(error)
    return "JSON that no spec knows"


def _callbacks(body: bytes) -> str:
    from trunkline.voximplant import callbacks

    key = os.environ.get("VOXIMPLANT_API_KEY") or None
    batch = callbacks.parse(body, api_key=key, salt=os.environ.get("VOXIMPLANT_CALLBACK_SALT", ""))
    kinds = [str(getattr(event, "type_", "?")) for event in batch]
    doubtful = [f"{event.type_} (its hash does not fit)" for event in batch.rejected]
    return f"voximplant {', '.join(kinds + doubtful)}{'' if batch.checked else ' (not checked: no API key here)'}"
