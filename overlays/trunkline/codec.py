"""How values travel: Python to the wire and back, one small codec a wire type.

Encoding is strict: a value that the vendor would refuse is refused here, before anything is sent. Decoding is lenient: what
a vendor sends is kept whenever it can be, and each surprise is reported as drift; in strict mode a surprise is an error.
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar
from uuid import UUID

if TYPE_CHECKING:
    from typing import NoReturn

T = TypeVar("T")
JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"
JSONInput: TypeAlias = "Mapping[str, JSONInput] | Sequence[JSONInput] | str | int | float | bool | None"
Where: TypeAlias = "tuple[Where, str | int] | None"
"""A place in an answer as a linked list, so that the happy path builds no strings."""


class BadValue(ValueError):
    """An argument's value cannot be sent; the text never repeats the value."""


@dataclass(frozen=True, slots=True)
class Drift:
    """One difference between what the spec promises and what the vendor answered.

    Attributes:
        operation: The operation whose answer it was.
        pointer: JSON pointer to the place.
        expected: What the spec says, in words.
        got: What came, as a JSON type; unknown enum values are quoted, nothing else is.
    """

    operation: str
    pointer: str
    expected: str
    got: str


class Mismatch(ValueError):
    """Strict decoding met a drift."""

    def __init__(self, drift: Drift) -> None:
        super().__init__(f"{drift.pointer or '/'}: expected {drift.expected}, got {drift.got}")
        self.drift = drift


@dataclass(slots=True)
class DecodeContext:
    """What decoding one answer needs to know.

    Attributes:
        operation: Named in reports.
        strict: Raise `Mismatch` at the first drift instead of keeping the value.
        on_drift: Told of every drift, in both modes.
        zone: The zone of times that carry none.
    """

    operation: str = ""
    strict: bool = False
    on_drift: Callable[[Drift], object] | None = None
    zone: tzinfo = field(default=UTC)

    def drift(self, where: Where, expected: str, value: object, *, quote: bool = False) -> None:
        """Report that `value` at `where` is not what was expected.

        Raises:
            Mismatch: In strict mode.
        """
        if not self.strict and self.on_drift is None:
            return
        got = json.dumps(value) if quote else json_type(value)
        drift = Drift(self.operation, pointer(where), expected, got)
        if self.on_drift is not None:
            self.on_drift(drift)
        if self.strict:
            raise Mismatch(drift)


@dataclass(frozen=True, slots=True)
class EncodeContext:
    """What encoding the arguments of one call needs to know: the zone for times that are written without one."""

    zone: tzinfo = UTC


def pointer(where: Where) -> str:
    """Write a place as a JSON pointer (RFC 6901)."""
    parts: list[str] = []
    while where is not None:
        where, key = where
        parts.append(str(key).replace("~", "~0").replace("/", "~1"))
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
    return type(value).__name__


class Codec(Generic[T]):
    """One wire type. `expected` names it in errors and drift reports."""

    expected = "any value"

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

    def _refuse(self, value: object) -> NoReturn:
        raise BadValue(f"must be {self.expected}, not {type(value).__name__}")


class AnyCodec(Codec[Any]):
    """Any JSON value."""

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        return value

    def encode(self, value: object, context: EncodeContext) -> Any:
        return plain_json(value)


def plain_json(value: object) -> Any:
    """Check that a value is JSON and return it in plain dicts and lists.

    Raises:
        BadValue: It holds something JSON cannot say, such as NaN, bytes or a key that is not text.
    """
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            if not math.isfinite(value):
                raise BadValue("must not contain NaN or infinity")
            return value
        case Mapping():
            if not all(isinstance(key, str) for key in value):
                raise BadValue("must have text keys only")
            return {key: plain_json(item) for key, item in value.items()}
        case bytes() | bytearray():
            raise BadValue("must not contain bytes")
        case Sequence():
            return [plain_json(item) for item in value]
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return to_dict()
    raise BadValue(f"must be a JSON value, not {type(value).__name__}")


class StrCodec(Codec[str]):
    """Text with optional limits."""

    expected = "text"

    def __init__(
        self, min_length: int | None = None, max_length: int | None = None, pattern: str | None = None
    ) -> None:
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern

    def decode(self, value: Any, context: DecodeContext, where: Where) -> str:
        if type(value) is not str:
            context.drift(where, self.expected, value)
        return value  # type: ignore[no-any-return]  # lenient: what came is kept

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, str):
            self._refuse(value)
        self.check(value)
        return str(value)

    def check(self, text: str) -> None:
        """Apply the limits to encoded text."""
        if self.min_length and len(text) < self.min_length:
            raise BadValue("must not be empty" if not text else f"must have at least {self.min_length} characters")
        if self.max_length is not None and len(text) > self.max_length:
            raise BadValue(f"must have at most {self.max_length} characters, has {len(text)}")
        if self.pattern is not None and re.search(self.pattern, text) is None:
            raise BadValue(f"must match {self.pattern}")
        if any("\ud800" <= char <= "\udfff" for char in text):
            raise BadValue("must not contain lone surrogates")

    def accepts(self, value: object) -> bool:
        return isinstance(value, str)


class NumberCodec(Codec[T]):
    """Shared limits of integers, floats and decimals."""

    def __init__(self, minimum: float | None = None, maximum: float | None = None) -> None:
        self.minimum = minimum
        self.maximum = maximum

    def check(self, number: float | Decimal) -> None:
        """Apply the limits."""
        if self.minimum is not None and number < self.minimum:
            raise BadValue(f"must be at least {self.minimum}")
        if self.maximum is not None and number > self.maximum:
            raise BadValue(f"must be at most {self.maximum}")

    def accepts(self, value: object) -> bool:
        return isinstance(value, int | float) and not isinstance(value, bool)


_DIGITS = re.compile(r"[+-]?[0-9]{1,40}\Z")


class IntCodec(NumberCodec[int]):
    """A whole number; text of digits is read as one."""

    expected = "a whole number"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> int:
        if type(value) is int:
            return value
        context.drift(where, self.expected, value)
        if isinstance(value, str) and _DIGITS.match(value):
            return int(value)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        return value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            self._refuse(value)
        self.check(value)
        return int(value)

    def accepts(self, value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)


class FloatCodec(NumberCodec[float]):
    """A number."""

    expected = "a number"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> float:
        if type(value) is float or type(value) is int:
            return value
        context.drift(where, self.expected, value)
        if isinstance(value, str):
            try:
                return float(value)
            except ValueError:
                pass
        return value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, int | float) or isinstance(value, bool):
            self._refuse(value)
        if not math.isfinite(value):
            raise BadValue("must be finite")
        self.check(value)
        return value


class DecimalCodec(NumberCodec[Decimal]):
    """Money: `Decimal` in Python, a number or text on the wire."""

    expected = "a decimal number"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Decimal:
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int | float | str) and not isinstance(value, bool):
            try:
                return Decimal(str(value))
            except InvalidOperation:
                pass
        context.drift(where, self.expected, value)
        return value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, int | float | Decimal) or isinstance(value, bool):
            self._refuse(value)
        number = Decimal(str(value))
        if not number.is_finite():
            raise BadValue("must be finite")
        self.check(number)
        return int(number) if number == number.to_integral_value() else float(number)


class BoolCodec(Codec[bool]):
    """True or false; the texts and numbers that vendors use for them are read too."""

    expected = "true or false"
    _spellings = {"true": True, "false": False, "1": True, "0": False, 1: True, 0: False}

    def decode(self, value: Any, context: DecodeContext, where: Where) -> bool:
        if type(value) is bool:
            return value
        context.drift(where, self.expected, value)
        key = value.lower() if isinstance(value, str) else value
        return self._spellings.get(key, value) if isinstance(key, str | int) else value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, bool):
            self._refuse(value)
        return value

    def accepts(self, value: object) -> bool:
        return isinstance(value, bool)


class UUIDCodec(Codec[UUID]):
    """A UUID; arguments may be `UUID` or its text."""

    expected = "a UUID"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> UUID:
        try:
            return UUID(value)
        except (ValueError, TypeError, AttributeError):
            context.drift(where, self.expected, value)
            return value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        try:
            return str(value if isinstance(value, UUID) else UUID(str(value)))
        except ValueError:
            raise BadValue("must be a UUID") from None

    def accepts(self, value: object) -> bool:
        return isinstance(value, str) and len(value) == 36


class BytesCodec(Codec[bytes]):
    """Bytes written as base64 inside JSON."""

    expected = "base64 text"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> bytes:
        try:
            return base64.b64decode(value, validate=True)
        except (ValueError, TypeError):
            context.drift(where, self.expected, value)
            return value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, bytes | bytearray):
            self._refuse(value)
        return base64.b64encode(value).decode("ascii")


class JSONTextCodec(Codec[Any]):
    """A value that travels as JSON text inside text."""

    expected = "JSON text"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        if isinstance(value, str):
            try:
                return json.loads(value)
            except ValueError:
                pass
        elif isinstance(value, dict | list):
            return value
        context.drift(where, self.expected, value)
        return value

    def encode(self, value: object, context: EncodeContext) -> Any:
        return json.dumps(plain_json(value), ensure_ascii=False, separators=(",", ":"))


class NullableCodec(Codec[T | None]):
    """The inner type, or null."""

    def __init__(self, inner: Codec[T]) -> None:
        self.inner = inner
        self.expected = f"{inner.expected} or null"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> T | None:
        return None if value is None else self.inner.decode(value, context, where)

    def encode(self, value: object, context: EncodeContext) -> Any:
        return None if value is None else self.inner.encode(value, context)

    def accepts(self, value: object) -> bool:
        return value is None or self.inner.accepts(value)


class ListCodec(Codec[list[T]]):
    """A list.

    Args:
        item: The codec of each item.
        separator: Join the items with this text instead of sending a list; answers are split by it too.
        all_allowed: The word `all` may stand for the list.
        wrap: A lone object in place of a list is read as a list of one.
        min_items: Fewest items an argument may have.
        max_items: Most items an argument may have.
    """

    expected = "a list"

    def __init__(
        self,
        item: Codec[T],
        separator: str | None = None,
        all_allowed: bool = False,
        wrap: bool = False,
        min_items: int | None = None,
        max_items: int | None = None,
    ) -> None:
        self.item = item
        self.separator = separator
        self.all_allowed = all_allowed
        self.wrap = wrap
        self.min_items = min_items
        self.max_items = max_items

    def decode(self, value: Any, context: DecodeContext, where: Where) -> list[T]:
        if self.separator is not None and isinstance(value, str):
            value = value.split(self.separator) if value else []
        if self.wrap and isinstance(value, dict):
            value = [value]
        if not isinstance(value, list):
            context.drift(where, self.expected, value)
            return value  # type: ignore[no-any-return]
        decode = self.item.decode
        return [decode(item, context, (where, index)) for index, item in enumerate(value)]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if self.all_allowed and value == "all":
            return "all"
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Sequence | set | frozenset):
            self._refuse(value)
        items = [self.item.encode(item, context) for item in value]
        if self.min_items and len(items) < self.min_items:
            raise BadValue(f"must have at least {self.min_items} items")
        if self.max_items is not None and len(items) > self.max_items:
            raise BadValue(f"must have at most {self.max_items} items, has {len(items)}")
        return items if self.separator is None else self._join(items, self.separator)

    @staticmethod
    def _join(items: list[Any], separator: str) -> str:
        texts = [wire_text(item) for item in items]
        if any(separator in text for text in texts):
            raise BadValue(f"must not contain {separator!r} inside an item: the vendor splits there")
        return separator.join(texts)

    def accepts(self, value: object) -> bool:
        return isinstance(value, list)


class MapCodec(Codec[dict[str, T]]):
    """An object whose keys are data."""

    expected = "an object"

    def __init__(self, item: Codec[T]) -> None:
        self.item = item

    def decode(self, value: Any, context: DecodeContext, where: Where) -> dict[str, T]:
        if not isinstance(value, dict):
            context.drift(where, self.expected, value)
            return value  # type: ignore[no-any-return]
        return {key: self.item.decode(item, context, (where, key)) for key, item in value.items()}

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, Mapping):
            self._refuse(value)
        if not all(isinstance(key, str) for key in value):
            raise BadValue("must have text keys only")
        return {key: self.item.encode(item, context) for key, item in value.items()}

    def accepts(self, value: object) -> bool:
        return isinstance(value, dict)


class UnionCodec(Codec[Any]):
    """One of several types, the first that fits."""

    def __init__(self, *options: Codec[Any]) -> None:
        self.options = options
        self.expected = " or ".join(option.expected for option in options)

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        for option in self.options:
            if option.accepts(value):
                return option.decode(value, context, where)
        context.drift(where, self.expected, value)
        return value

    def encode(self, value: object, context: EncodeContext) -> Any:
        for option in self.options:
            try:
                return option.encode(value, context)
            except BadValue as error:
                reason = error
        raise BadValue(f"must be {self.expected}") from reason

    def accepts(self, value: object) -> bool:
        return any(option.accepts(value) for option in self.options)


def wire_text(value: Any) -> str:
    """Write an encoded scalar as it appears in a path, query, form or header."""
    match value:
        case True:
            return "true"
        case False:
            return "false"
        case None:
            return ""
        case dict() | list():
            return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


ANY: Codec[Any] = AnyCodec()
STR: Codec[str] = StrCodec()
INT: Codec[int] = IntCodec()
FLOAT: Codec[float] = FloatCodec()
DECIMAL: Codec[Decimal] = DecimalCodec()
BOOL: Codec[bool] = BoolCodec()
UUID_: Codec[UUID] = UUIDCodec()
BYTES: Codec[bytes] = BytesCodec()
JSON_TEXT: Codec[Any] = JSONTextCodec()
