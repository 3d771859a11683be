"""Bytes into HTTP/1.1 requests: httptools parses, this puts its pieces together and knows when to stop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import httptools

from ..messages import Request

#: Bytes of request line and headers.
MAX_HEAD = 64 * 1024
#: What httptools says of bytes that are no HTTP.
BadRequest: TypeAlias = httptools.HttpParserError


@dataclass(slots=True)
class Incoming:
    """One request as it left the parser.

    Attributes:
        request: The request; `None` for bytes that are none.
        keep_alive: True when the client may send another.
        old: True for HTTP/1.0, where keeping the connection must be said.
        too_large: True when the body passed the limit; then it is empty.
    """

    request: Request | None
    keep_alive: bool = False
    old: bool = False
    too_large: bool = False


class Reader:
    """Puts requests together.

    Args:
        max_body: Bytes of body to accept.
        proceed: Called when a client waits for a word before it sends its body.

    Attributes:
        found: Whole requests, oldest first; the caller takes them.
        begun: True in the middle of a request.
        done: True when nothing more is to be read: the last of `found` is the last answer.
        endless: True when the headers have no end.
        upgrade: The request after which the connection speaks websocket, and the bytes that came behind it.
    """

    def __init__(self, max_body: int, proceed: Callable[[], object]) -> None:
        self.found: deque[Incoming] = deque()
        self.begun = False
        self.done = False
        self.endless = False
        self.upgrade: tuple[Request, bytes] | None = None
        self._max_body = max_body
        self._proceed = proceed
        self._parser = httptools.HttpRequestParser(self)
        self._in_head = True
        self._head = 0
        self._url = b""
        self._headers: dict[str, str] = {}
        self._pieces: list[bytes] = []
        self._size = 0

    def feed(self, data: bytes) -> None:
        """Take what the client sent."""
        if self.done:
            return
        if self._in_head:
            # Judged before this piece: a short head may arrive together with much body.
            self.endless = self.done = self._head > MAX_HEAD
            self._head += len(data)
        while data:
            data = self._parse(data)

    def _parse(self, data: bytes) -> bytes:
        """Parse, and return what is to be parsed next."""
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            return self._switch(data[upgrade.args[0] :])
        except BadRequest:
            self._end(Incoming(None))
        return b""

    def on_message_begin(self) -> None:
        """Start a request."""
        self.begun = True
        self._url = b""
        self._headers = {}
        self._pieces = []
        self._size = 0

    def on_url(self, url: bytes) -> None:
        """Take a piece of the request's target."""
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header."""
        known, text = name.decode("latin-1").lower(), value.decode("latin-1")
        both = known == "host" and known in self._headers  # nobody's name, so that none is taken for the other
        self._headers[known] = f"{self._headers[known]}, {text}" if both else text

    def on_headers_complete(self) -> None:
        """Judge the announced length; a client that asks may send its body."""
        self._in_head = False
        if not self._url.startswith((b"/", b"*")):
            self._url = _origin_form(self._url)
        length = self._headers.get("content-length", "")
        if length.isdecimal() and int(length[:20]) > self._max_body:
            self._refuse_size()
        elif self._headers.get("expect", "").lower() == "100-continue":
            self._proceed()

    def on_body(self, body: bytes) -> None:
        """Keep a piece of the body, up to the limit."""
        self._size += len(body)
        if self._size > self._max_body:
            self._refuse_size()
        else:
            self._pieces.append(body)

    def on_message_complete(self) -> None:
        """End a request."""
        self.begun = False
        self._in_head = True
        self._head = 0
        if self.done or self._parser.should_upgrade():
            return
        pieces = self._pieces
        body = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        old = self._parser.get_http_version() == "1.0"
        self.found.append(Incoming(self._request(body), self._parser.should_keep_alive(), old))

    def _request(self, body: bytes) -> Request:
        path, _, query = self._url.partition(b"?")
        method = self._parser.get_method().decode("latin-1")
        return Request(method, path.decode("latin-1"), query.decode("latin-1"), self._headers, body)

    def _switch(self, rest: bytes) -> bytes:
        """Change the protocol, or go on as if it had not been asked for: Java asks for HTTP/2 with every first request."""
        request = self._request(b"")
        if self._headers.get("upgrade", "").lower() == "websocket":
            self.done = True
            self.upgrade = request, rest
        elif "upgrade" in self._headers:
            # The parser took the body for the other protocol's first words. Whoever had to ask has been told to proceed.
            self._parser = httptools.HttpRequestParser(self)
            return write_head(request, leave_out=("upgrade", "connection", "http2-settings", "expect")) + rest
        else:
            self._end(Incoming(request))
        return b""

    def _refuse_size(self) -> None:
        self._end(Incoming(self._request(b""), too_large=True))

    def _end(self, last: Incoming) -> None:
        if not self.done:
            self.done = True
            self.found.append(last)


def write_head(request: Request, *, leave_out: tuple[str, ...] = ()) -> bytes:
    """Write a request's head as it came, but for some headers."""
    target = f"{request.path}?{request.query}" if request.query else request.path
    headers = (f"{name}: {value}\r\n" for name, value in request.headers.items() if name not in leave_out)
    return f"{request.method} {target} HTTP/1.1\r\n{''.join(headers)}\r\n".encode("latin-1")


def _origin_form(url: bytes) -> bytes:
    """Return path and query of an absolute target.

    Raises:
        BadRequest: It is none.
    """
    parts = httptools.parse_url(url)
    return (parts.path or b"/") + (b"?" + parts.query if parts.query else b"")
