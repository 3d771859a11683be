"""What every codec is made of: contexts, places, drift, and the rules for JSON and text.

Encoding is strict: a value that the vendor would refuse is refused here, before anything is sent. Decoding is lenient: what
a vendor sends is kept whenever it can be, and each surprise is reported as drift; in strict mode a surprise is an error.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from trunkline_runtime.unset import Unset

if TYPE_CHECKING:
    from typing import NoReturn

T = TypeVar("T")
JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"
JSONInput: TypeAlias = "Mapping[str, JSONInput] | Sequence[JSONInput] | str | int | float | bool | None"
Where: TypeAlias = "tuple[Where, str | int] | None"
"""A place in an answer as a linked list, so that the happy path builds no strings."""

_DEEPEST = 100
_KEY = re.compile(r"(?!.*[0-9]{7})[A-Za-z_$][A-Za-z0-9_.$\[\]/~ -]{0,60}\Z")
json_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Write compact JSON. `json.dumps` with options would build an encoder for each call."""


class BadValue(ValueError):
    """An argument's value cannot be sent; the text never repeats the value.

    Attributes:
        problem: What is wrong, to be read after the argument's name.
        place: Where inside the argument, such as `[3].phone`; empty for the argument itself.
    """

    def __init__(self, problem: str, place: str = "") -> None:
        super().__init__(f"{place.removeprefix('.')} {problem}".lstrip())
        self.problem = problem
        self.place = place

    def inside(self, place: str) -> BadValue:
        """The same problem, seen from one level further out."""
        return type(self)(self.problem, place + self.place)


class WrongType(BadValue):
    """A value of a Python type that the codec does not take."""


@dataclass(frozen=True, slots=True)
class Drift:
    """One difference between what the spec promises and what the vendor answered.

    Attributes:
        operation: The operation whose answer it was.
        pointer: JSON pointer to the place; keys that are data and may be about people read `*`.
        expected: What the spec says, in words.
        got: What came, as a JSON type, never a value.
        unlisted: Only a value that the list of the spec does not have: vendors add some.
    """

    operation: str
    pointer: str
    expected: str
    got: str
    unlisted: bool = False


class Mismatch(ValueError):
    """Strict decoding met a drift."""

    def __init__(self, drift: Drift) -> None:
        super().__init__(drift)
        self.drift = drift

    def __str__(self) -> str:
        return f"{self.drift.pointer or 'the answer'}: expected {self.drift.expected}, got {self.drift.got}"


@dataclass(slots=True)
class DecodeContext:
    """What decoding one answer needs to know.

    Attributes:
        operation: Named in reports.
        strict: Raise `Mismatch` at the first drift instead of keeping the value.
        on_drift: Told of every drift, in both modes.
        zone: The zone of times that carry none.
        items_left: Items of lists that may still be read; each becomes checked objects, which costs far more than its JSON.
    """

    operation: str = ""
    strict: bool = False
    on_drift: Callable[[Drift], object] | None = None
    zone: tzinfo = field(default=UTC)
    items_left: float = math.inf

    def take_items(self, count: int, where: Where) -> None:
        """Count the items of a list before they are read.

        Raises:
            Mismatch: They are more than may still be read, in any mode.
        """
        self.items_left -= count
        if self.items_left < 0:
            raise Mismatch(
                Drift(self.operation, pointer(where), "no more items than max_items allows", f"{count} more")
            )

    def drift(self, where: Where, expected: str, value: object, *, unlisted: bool = False) -> None:
        """Report that `value` at `where` is not what was expected; `unlisted` when only its type was.

        Raises:
            Mismatch: In strict mode.
        """
        if not self.strict and self.on_drift is None:
            return
        got = f"an unlisted {json_type(value)}" if unlisted else json_type(value)
        drift = Drift(self.operation, pointer(where), expected, got, unlisted)
        if self.on_drift is not None:
            self.on_drift(drift)
        if self.strict:
            raise Mismatch(drift)


@dataclass(frozen=True, slots=True)
class EncodeContext:
    """What encoding the values of one call needs to know.

    Attributes:
        zone: The zone for times that are written without one.
        keep: Write what cannot be encoded as it is, instead of refusing: the way back for answers that were decoded leniently.
        region: The country whose national telephone numbers are read.
    """

    zone: tzinfo = UTC
    keep: bool = False
    region: str | None = None


def pointer(where: Where) -> str:
    """Write a place as a JSON pointer (RFC 6901); a key that does not look like a name of a field is written `*`."""
    parts: list[str] = []
    while where is not None:
        where, key = where
        shown = str(key) if isinstance(key, int) or _KEY.match(key) else "*"
        parts.append(shown.replace("~", "~0").replace("/", "~1"))
    return "".join(f"/{part}" for part in reversed(parts))


def json_type(value: object) -> str:
    """Name the JSON type of a decoded value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case Unset():
            return "nothing"
    return type(value).__name__


class Codec(Generic[T]):
    """One wire type. `expected` names it in errors and drift reports.

    A JSON value whose type is `exact` is its own Python value; a model then need not ask the codec.
    """

    expected = "any value"
    exact: type | None = None
    shown: tuple[type, ...] = ()
    """Python types that a value of it has; in the place of one, anything may come that a vendor sends."""

    def decode(self, value: Any, context: DecodeContext, where: Where) -> T:
        """Make the Python value of a JSON value; never fails in lenient mode."""
        raise NotImplementedError

    def encode(self, value: object, context: EncodeContext) -> Any:
        """Make the JSON value of an argument.

        Raises:
            BadValue: The vendor would refuse it.
        """
        raise NotImplementedError

    def accepts(self, value: object) -> bool:
        """Tell whether a JSON value looks like this type, to choose among alternatives."""
        return True

    def weight(self, value: object) -> int:
        """Say how well an accepted value fits; the heaviest alternative wins, the first among equals."""
        return 0

    def show(self, value: object) -> str:
        """Return the `repr` of a value that is of this type; of any other one the kind only, as it may be anybody's."""
        shown = value is None or isinstance(value, self.shown)
        return repr(value) if shown else f"<unexpected {json_type(value)}>"

    def _refuse(self, value: object) -> NoReturn:
        raise WrongType(f"must be {self.expected}, not {type(value).__name__}")


def sound(text: str) -> str:
    """Return text that can be written as UTF-8.

    Raises:
        BadValue: It holds a lone surrogate.
    """
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise BadValue("must not contain lone surrogates") from None
    return text


def plain_json(value: object, _depth: int = 0) -> Any:
    """Check that a value is JSON and return it in plain dicts and lists.

    Raises:
        BadValue: It holds something JSON cannot say, such as NaN, bytes or a key that is not text, or is nested too deeply.
    """
    if _depth > _DEEPEST:
        raise BadValue(f"must not be nested deeper than {_DEEPEST} levels")
    match value:
        case None | bool() | int():
            return value
        case str():
            return sound(value)
        case float():
            if not math.isfinite(value):
                raise BadValue("must not contain NaN or infinity")
            return value
        case Mapping():
            if not all(isinstance(key, str) for key in value):
                raise BadValue("must have text keys only")
            return {sound(key): plain_json(item, _depth + 1) for key, item in value.items()}
        case bytes() | bytearray() | memoryview():
            raise BadValue("must not contain bytes")
        case Sequence():
            return [plain_json(item, _depth + 1) for item in value]
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return to_dict()
    raise BadValue(f"must be a JSON value, not {type(value).__name__}")


def wire_text(value: Any) -> str:
    """Write an encoded scalar as it appears in a path, query, form or header."""
    match value:
        case str():
            return value
        case True:
            return "true"
        case False:
            return "false"
        case None:
            return ""
        case dict() | list():
            return json_text(value)
    return str(value)
