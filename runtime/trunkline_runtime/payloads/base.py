"""What arrives unasked, webhooks and websocket events: read safely, kept whole, shown carefully (extra `events`)."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

try:
    from pydantic import BaseModel, ConfigDict, RootModel, ValidationError
except ModuleNotFoundError:
    raise ImportError("webhooks and events need pydantic: pip install 'trunkline[events]'", name="pydantic") from None

from trunkline_runtime.codecs import json_type
from trunkline_runtime.errors import TrunklineError

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

M = TypeVar("M", bound=BaseModel)
MAX_BYTES = 4 * 1024 * 1024
HIDDEN = ("x-personal", "x-secret")


class PayloadError(TrunklineError, ValueError):
    """A payload cannot be read at all: too large, no JSON, or no object. The text repeats nothing of it."""


class Payload(BaseModel):
    """A payload: unknown fields are kept, personal ones are not shown, and a validation error repeats no input.

    Vendors write ids and telephone numbers now as numbers, now as text: where text is declared, a number is taken.
    """

    model_config = ConfigDict(
        extra="allow", populate_by_name=True, hide_input_in_errors=True, coerce_numbers_to_str=True
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            declared = type(self).model_fields.get(name or "")
            extra = declared.json_schema_extra if declared else None
            hidden = declared is None or (isinstance(extra, dict) and any(extra.get(key) for key in HIDDEN))
            yield name, ("<hidden>" if hidden and value is not None else value)


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event that the spec does not know, or that differs from it: nothing of it is lost.

    Attributes:
        type: What the event calls itself, when it says so.
        reason: Why it is not one of the known events, without its content.
        raw: The payload as it came.
    """

    type: str | None
    reason: str
    raw: dict[str, JSON] = field(repr=False)


def read_object(body: bytes | str, max_bytes: int = MAX_BYTES) -> dict[str, JSON]:
    """Read a JSON object.

    Args:
        body: The raw bytes of a request or frame.
        max_bytes: The most to accept.

    Raises:
        PayloadError: It is too large, no JSON, or no object.
    """
    if len(body) > max_bytes:
        raise PayloadError(f"payload larger than {max_bytes} bytes")
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise PayloadError("payload is not JSON") from None
    if not isinstance(value, dict):
        raise PayloadError(f"payload must be an object, got {json_type(value)}")
    return value


def understand(model: type[M], value: dict[str, JSON], kind: str | None = None) -> M | UnknownEvent:
    """Return the typed event, or the raw one where it does not fit.

    Args:
        model: The generated model; a union arrives as the variant itself.
        value: The payload.
        kind: What the event calls itself.
    """
    try:
        event = model.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = "/".join(str(part) for part in first["loc"])
        return UnknownEvent(kind, f"{first['type']} at {place or '/'}", value)
    return event.root if isinstance(event, RootModel) else event


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
    return hmac.compare_digest(_bytes(given or b""), _bytes(expected))


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text
