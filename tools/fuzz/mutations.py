"""Answers that no vendor promised: JSON with a member changed, and bytes that are no whole answer at all."""

from __future__ import annotations

import copy
import gzip
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HTML = b"<html><body>Sign in to the hotel's network</body></html>"
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from(["", "0", "true", "2026-03-02", "2026-03-02 09:30:00", "-1", "\ud800", "1e400", "NaN"]),
)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)


@st.composite
def mutated(draw: st.DrawFn, value: Any) -> Any:
    """A value with one to three members changed, dropped or added."""
    value = copy.deepcopy(value)
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(value))
        if not places:
            return draw(JSON)
        holder, key = draw(st.sampled_from(places))
        how = draw(st.sampled_from(("change", "change", "drop", "add")))
        if how == "drop":
            del holder[key]
        elif how == "add" and isinstance(holder, dict):
            holder[draw(st.text(max_size=8))] = draw(JSON)
        else:
            holder[key] = draw(JSON)
    return value


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in list(pairs):
        yield value, key
        yield from _places(one)


@dataclass(frozen=True)
class Raw:
    """An answer as bytes.

    Attributes:
        name: What is wrong with it.
        data: The bytes.
        trusted: Whether somebody could take it for the vendor's word.
    """

    name: str
    data: bytes
    trusted: bool = False


def answer(body: bytes, status: int = 200, *headers: str, length: int | None = None) -> bytes:
    """The bytes of an answer; a length that is longer than the body ends with the connection."""
    lines = [f"HTTP/1.1 {status} x", *headers]
    if not any(line.lower().startswith("content-type") for line in headers):
        lines.append("content-type: application/json")
    if length is not None:
        lines.append("connection: close")
    lines.append(f"content-length: {len(body) if length is None else length}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@st.composite
def raw(draw: st.DrawFn, body: bytes) -> Raw:
    """Bytes that are no answer to rely on, made of a good body."""
    name = draw(st.sampled_from(sorted(_MAKERS)))
    return Raw(name, *_MAKERS[name](draw, body))


def _cut(draw: Any, body: bytes) -> tuple[bytes]:
    return (answer(body[: draw(st.integers(0, max(len(body) - 1, 0)))], length=len(body) + 7),)


def _failed(draw: Any, body: bytes) -> tuple[bytes]:
    return (answer(HTML, draw(st.sampled_from((500, 502, 503, 504, 520, 599))), "content-type: text/html"),)


def _garbage(draw: Any, _: bytes) -> tuple[bytes]:
    return (answer(draw(st.binary(min_size=1, max_size=60).filter(_no_json))),)


def _status(draw: Any, body: bytes) -> tuple[bytes, bool]:
    return answer(body, draw(st.sampled_from((201, 202, 203, 206, 299, 400, 401, 403, 404, 409, 418, 422, 429)))), True


def _gzip(draw: Any, body: bytes) -> tuple[bytes]:
    packed = gzip.compress(body)
    return (answer(packed[: draw(st.integers(1, len(packed) - 9))], 200, "content-encoding: gzip"),)


def _lie(_: Any, body: bytes) -> tuple[bytes, bool]:
    return answer(body, 200, "content-encoding: gzip"), False


def _no_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return True
    return False


def _fixed(body: bytes) -> Callable[[Any, bytes], tuple[bytes]]:
    return lambda _draw, _body: (answer(body),)


_MAKERS: dict[str, Callable[..., Any]] = {
    "cut off": _cut,
    "a failure": _failed,
    "garbage": _garbage,
    "another status": _status,
    "half a gzip": _gzip,
    "no gzip": _lie,
    "a portal": lambda draw, body: (answer(HTML, 200, "content-type: text/html"),),
    "nothing": _fixed(b" "),
    "deep": _fixed(b"[" * 100_000),
    "deep and whole": _fixed(b"[" * 5000 + b"]" * 5000),
    "UTF-16": lambda draw, body: (answer(body.decode("utf-8").encode("utf-16")), True),
    "a mark": lambda draw, body: (answer(b"\xef\xbb\xbf" + body), True),
    "latin": _fixed(b'{"result": "\xe9\xff"}'),
    "half a head": lambda draw, body: (b"HTTP/1.1 200 OK\r\ncontent-le",),
    "no head": lambda draw, body: (b"220 mail.example.org ESMTP\r\n",),
    "odd status": lambda draw, body: (b"HTTP/1.1 999 x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",),
    "bad chunk": lambda draw, body: (
        b"HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    ),
}
