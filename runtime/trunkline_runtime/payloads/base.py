"""What arrives unasked, webhooks and websocket events: read safely, kept whole, shown carefully (extra `events`)."""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar, cast

try:
    from pydantic import BaseModel, ConfigDict, RootModel, ValidationError, field_validator
except ModuleNotFoundError:
    raise ImportError("webhooks and events need pydantic: pip install 'trunkline[events]'", name="pydantic") from None

from trunkline_runtime import showing
from trunkline_runtime.codecs import json_type
from trunkline_runtime.errors import TrunklineError
from trunkline_runtime.frames import private

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON, Drift

M = TypeVar("M", bound=BaseModel)
MAX_BYTES = 4 * 1024 * 1024
MOST_PARTS = 10_000
"""Members and items of one event that are looked at; an event with more is handed out as it came."""
HIDDEN = ("x-personal", "x-secret")


class PayloadError(TrunklineError, ValueError):
    """A payload cannot be read at all: too large, no JSON, or no object. The text repeats nothing of it."""


class Payload(BaseModel):
    """A payload: unknown fields are kept, personal ones are not shown, and a validation error repeats no input.

    Vendors write ids and telephone numbers now as numbers, now as text: where text is declared, a number is taken.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow", populate_by_name=True, hide_input_in_errors=True, coerce_numbers_to_str=True
    )

    @field_validator("*", mode="after")
    @classmethod
    def _with_zone(cls, value: Any) -> Any:
        """Read a time without a zone as UTC, as answers to calls are read."""
        return value.replace(tzinfo=UTC) if isinstance(value, datetime) and value.tzinfo is None else value

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        from trunkline_runtime.payloads.lenient import is_as_declared

        hiding = ("x-secret",) if showing.personal() else HIDDEN
        unknown = 0
        for name, value in super().__repr_args__():
            declared = type(self).model_fields.get(name or "")
            if declared is None:
                unknown += 1  # a stranger may have chosen its name, too
                continue
            extra = declared.json_schema_extra
            hidden = isinstance(extra, dict) and any(extra.get(key) for key in hiding)
            if value is None or is_as_declared(declared, value):
                yield name, ("<hidden>" if hidden and value is not None else value)
            else:
                yield name, _Unexpected(json_type(value))
        if unknown:
            yield None, f"<{unknown} hidden>"


class _Unexpected(str):
    """Stands in a `repr` for a value of another type than the spec's: it may be anything."""

    def __repr__(self) -> str:
        return f"<unexpected {self}>"


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event that the spec does not know, or that differs from it: nothing of it is lost, and nothing is in its `repr`.

    Attributes:
        type: What the event calls itself, when it says so.
        reason: Why it is not one of the known events, without its content.
        raw: The payload as it came.
    """

    type: str | None = field(repr=False)
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


def understand(
    model: type[M],
    value: dict[str, JSON],
    kind: str | None = None,
    on_drift: Callable[[Drift], object] | None = None,
    *,
    name: str | None = None,
) -> M | UnknownEvent:
    """Return the typed event, with odd values kept in it, or the raw one where too little fits.

    Args:
        model: The generated model; a union arrives as the variant itself.
        value: The payload.
        kind: What the event calls itself.
        on_drift: Told of each value that differs from the spec and was kept.
        name: What it is told that the event is, where `kind` is whatever the sender wrote.
    """
    if not few_parts(value):
        return UnknownEvent(kind, f"more than {MOST_PARTS} members and items", value)
    try:
        event = model.model_validate(value)
    except ValidationError as error:
        from trunkline_runtime.payloads.lenient import Lenient

        kept = Lenient(name or kind or "", on_drift).read(model, value)
        if kept is not None:
            return cast("M", kept)
        first = error.errors(include_input=False, include_url=False)[0]
        place = "/".join(str(part) for part in first["loc"])
        return UnknownEvent(kind, f"{first['type']} at {place or '/'}", value)
    return event.root if isinstance(event, RootModel) else event


def few_parts(value: JSON) -> bool:
    """Whether a payload has few enough members and items to be looked at; stops counting where it has not."""
    waiting, count = [value], 0
    while waiting:
        part = waiting.pop()
        parts = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        count += len(parts)
        if count > MOST_PARTS:
            return False
        waiting += [inner for inner in parts if isinstance(inner, dict | list)]
    return True


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
