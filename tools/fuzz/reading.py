"""What a request says, read by the standard library alone: request line, query, headers, form, parts, JSON."""

from __future__ import annotations

import email.policy
import json
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.client import parse_headers
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

if TYPE_CHECKING:
    from email.message import Message

    from fuzz.wire import Arrived


@dataclass
class Seen:
    """A request, read.

    Attributes:
        verb: HTTP method.
        host: Where the connection went.
        segments: The parts of the path, decoded.
        query: Pairs in order.
        headers: Its headers.
        media: The type of its body.
        fields: The fields of a form or of multipart, pairs in order; text, or bytes of a file.
        json: The body where it is JSON.
    """

    verb: str
    host: str
    segments: tuple[str, ...]
    query: list[tuple[str, str]]
    headers: Message
    media: str = ""
    fields: list[tuple[str, str | bytes]] = field(default_factory=list)
    json: Any = None

    def canonical(self) -> bytes:
        """The same bytes for the same request, whatever its token and its boundary."""
        said = [self.verb, self.host, self.segments, self.query, self.media, repr(self.fields), self.json]
        return json.dumps(said, sort_keys=True).encode()


class Unreadable(Exception):
    """What came is no request that a server would understand."""


def read(arrived: Arrived) -> Seen:
    """Read a request.

    Raises:
        Unreadable: It is none.
    """
    line, _, rest = arrived.head.partition(b"\r\n")
    verb, target, version = line.decode("ascii").split(" ")
    if version != "HTTP/1.1":
        raise Unreadable(version)
    headers = parse_headers(BytesIO(rest + b"\r\n"))
    path, _, query = target.partition("?")
    segments = tuple(unquote(part, errors="strict") for part in path.split("/")[1:])
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    if headers.get_all("host") != [arrived.host]:
        raise Unreadable(f"host {headers.get_all('host')} on a connection to {arrived.host}")
    seen = Seen(verb, arrived.host, segments, pairs, headers)
    if arrived.body or headers.get("content-type"):
        _read_body(seen, arrived.body)
    return seen


def _read_body(seen: Seen, body: bytes) -> None:
    seen.media = seen.headers.get_content_type()
    match seen.media:
        case "application/json":
            seen.json = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
        case "application/x-www-form-urlencoded":
            text = body.decode("ascii")
            seen.fields = list(parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict"))
        case "multipart/form-data":
            seen.fields = list(_parts(seen.headers["content-type"], body))
        case _:
            raise Unreadable(f"a body of type {seen.media}")


def _no_constant(text: str) -> Any:
    raise Unreadable(f"{text} is not JSON")


def _parts(content_type: str, body: bytes) -> Any:
    whole = b"Content-Type: " + content_type.encode("ascii") + b"\r\n\r\n" + body
    message = BytesParser(policy=email.policy.HTTP).parsebytes(whole)
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content: Any = part.get_payload(decode=True)
        if part.get_filename() is None:
            yield name, content.decode("utf-8")
        else:
            yield name, content
