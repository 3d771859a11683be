"""What arrives unasked, webhooks and websocket events: read safely, kept whole, shown carefully."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from trunkline_runtime.codecs import json_type
from trunkline_runtime.errors import TrunklineError
from trunkline_runtime.frames import private

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

MAX_BYTES = 4 * 1024 * 1024


class PayloadError(TrunklineError, ValueError):
    """A payload cannot be read at all: too large, no JSON, or no object. The text repeats nothing of it."""


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event that the spec does not know, or that differs from it: nothing of it is lost, and nothing is in its `repr`.

    Attributes:
        type_: What the event calls itself, when it says so.
        reason: Why it is not one of the known events, without its content.
        raw: The payload as it came.
    """

    type_: str | None = field(repr=False)
    reason: str
    raw: dict[str, JSON] = field(repr=False)


Body: TypeAlias = bytes | bytearray | memoryview | str | Mapping[str, Any]
"""A payload as frameworks hand it over: raw, as text, or parsed already."""


def read_object(body: Body, max_bytes: int = MAX_BYTES) -> dict[str, JSON]:
    """Read a JSON object.

    Args:
        body: The raw bytes of a request or frame, or what a framework has parsed of them.
        max_bytes: The most to accept.

    Raises:
        PayloadError: It is too large, no JSON, or no object.
    """
    if isinstance(body, Mapping):
        return _plain(body, max_bytes)
    if not isinstance(body, bytes | bytearray | memoryview | str):
        raise PayloadError(f"payload must be bytes, text or a parsed object, not {type(body).__name__}")
    raw = bytes(body) if isinstance(body, memoryview) else body
    if size_of(raw, max_bytes) > max_bytes:
        raise PayloadError(f"payload larger than {max_bytes} bytes")
    try:
        value = json.loads(raw, parse_float=_number)
    except (ValueError, RecursionError):
        raise PayloadError("payload is not JSON") from None
    if not isinstance(value, dict):
        raise PayloadError(f"payload must be an object, got {json_type(value)}")
    return value


def size_of(raw: bytes | bytearray | str, limit: int) -> int:
    """Return how many bytes a payload has; a text that is too long anyway is not encoded to count them."""
    if isinstance(raw, str) and len(raw) <= limit and not raw.isascii():
        return len(raw.encode("utf-8", "surrogatepass"))
    return len(raw)


def _plain(body: Mapping[str, Any], max_bytes: int) -> dict[str, JSON]:
    """Take over what a framework parsed, as if it had come as text."""
    try:
        raw = json.dumps(dict(body), ensure_ascii=False)
        if size_of(raw, max_bytes) > max_bytes:
            raise PayloadError(f"payload larger than {max_bytes} bytes")
        value: dict[str, JSON] = json.loads(raw, parse_float=_number)
    except PayloadError:
        raise
    except (ValueError, TypeError, RecursionError):
        raise PayloadError("payload is not JSON: it holds other values than text, numbers, lists and objects") from None
    return value


def _number(text: str) -> float | int:
    """Read a number with a fraction; one without, such as a telephone number that went through a float, is whole."""
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


@private
def same_secret(given: str | bytes | None, expected: str | bytes) -> bool:
    """Compare a secret from a webhook's URL with the one you put there, in constant time.

    Args:
        given: What the request carries; `None` when it carries none.
        expected: The secret.

    Raises:
        ValueError: `expected` is empty: anybody could pass.
    """
    if not expected:
        raise ValueError("expected must not be empty")
    text = given if isinstance(given, str | bytes) else b""  # a framework may make a list of what a stranger repeats
    return hmac.compare_digest(_bytes(text), _bytes(expected))


def _bytes(text: str | bytes) -> bytes:
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
