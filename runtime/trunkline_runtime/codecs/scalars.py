"""Codecs of single values: text, numbers, truth, identifiers, bytes and JSON inside text."""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import UUID, SafeUUID

from trunkline_runtime.codecs.base import (
    BadValue,
    Codec,
    DecodeContext,
    EncodeContext,
    T,
    Where,
    json_text,
    plain_json,
    sound,
)

_DIGITS = re.compile(r"[+-]?[0-9]{1,40}\Z")
_NUMBER = re.compile(r"[+-]?[0-9]{1,99}(?:\.[0-9]{1,99})?(?:[eE][+-]?[0-9]{1,3})?\Z")
UUID_TEXT = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z").match
"""Whether text is a UUID as vendors write it."""


def uuid_of(text: str) -> UUID:
    """Return the UUID of text that `UUID_TEXT` accepts; `UUID` itself would look for braces and other spellings."""
    value = object.__new__(UUID)
    object.__setattr__(value, "int", int(text.replace("-", ""), 16))
    object.__setattr__(value, "is_safe", _UNKNOWN)
    return value


_UNKNOWN = SafeUUID.unknown


class AnyCodec(Codec[Any]):
    """Any JSON value."""

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        return value

    def encode(self, value: object, context: EncodeContext) -> Any:
        return plain_json(value)

    def show(self, value: object) -> str:
        """Nothing is known about the value, so nothing of it is shown."""
        return "<any>"


ANY: Codec[Any] = AnyCodec()


class StrCodec(Codec[str]):
    """Text with optional limits; a whole number is read as its digits.

    Args:
        min_length: Fewest characters.
        max_length: Most characters.
        pattern: A regular expression that must be found in it.
        max_bytes: Most bytes in UTF-8.
    """

    shown = (str,)
    expected = "text"
    exact = str

    def __init__(
        self,
        min_length: int | None = None,
        max_length: int | None = None,
        pattern: str | None = None,
        max_bytes: int | None = None,
    ) -> None:
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern
        self.max_bytes = max_bytes
        self._found: Callable[[str], object] | None = None  # the expression, compiled when it is asked for first

    def decode(self, value: Any, context: DecodeContext, where: Where) -> str:
        if type(value) is str:
            return value
        context.drift(where, self.expected, value)
        return _digits_of(value)

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, str):
            self._refuse(value)
        return self.check(str(value))

    def check(self, text: str) -> str:
        """Apply the limits to encoded text and return it.

        Raises:
            BadValue: It breaks one.
        """
        if self.min_length and len(text) < self.min_length:
            raise BadValue("must not be empty" if not text else f"must have at least {self.min_length} characters")
        if self.max_length is not None and len(text) > self.max_length:
            raise BadValue(f"must have at most {self.max_length} characters, has {len(text)}")
        if self.pattern is not None:
            self._found = self._found or re.compile(self.pattern).search
            if self._found(text) is None:
                raise BadValue(f"must match {self.pattern}")
        if not text.isascii():
            sound(text)
        if self.max_bytes is not None and (size := len(text.encode())) > self.max_bytes:
            raise BadValue(f"must have at most {self.max_bytes} bytes in UTF-8, has {size}")
        return text

    def accepts(self, value: object) -> bool:
        return isinstance(value, str)


class NumberCodec(Codec[T]):
    """Shared limits of integers, floats and decimals."""

    def __init__(self, minimum: float | None = None, maximum: float | None = None) -> None:
        self.minimum = minimum
        self.maximum = maximum

    def check(self, number: float | Decimal) -> None:
        """Apply the limits.

        Raises:
            BadValue: The number breaks one.
        """
        if self.minimum is not None and number < self.minimum:
            raise BadValue(f"must be at least {self.minimum}")
        if self.maximum is not None and number > self.maximum:
            raise BadValue(f"must be at most {self.maximum}")

    def accepts(self, value: object) -> bool:
        return isinstance(value, int | float) and not isinstance(value, bool)


class IntCodec(NumberCodec[int]):
    """A whole number; text of digits is read as one."""

    shown = (int,)
    expected = "a whole number"
    exact = int

    def decode(self, value: Any, context: DecodeContext, where: Where) -> int:
        if type(value) is int:
            return value
        context.drift(where, self.expected, value)
        if isinstance(value, str) and _DIGITS.match(value):
            return int(value)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        return value  # type: ignore[no-any-return]  # lenient: what came is kept

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            self._refuse(value)
        self.check(value)
        return int(value)

    def accepts(self, value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)


class FloatCodec(NumberCodec[float]):
    """A number; text that is one is read."""

    shown = (int, float)
    expected = "a number"
    exact = float

    def decode(self, value: Any, context: DecodeContext, where: Where) -> float:
        if type(value) is float or type(value) is int:
            return value
        context.drift(where, self.expected, value)
        if isinstance(value, str) and _NUMBER.match(value):
            return float(value)
        return value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, int | float) or isinstance(value, bool):
            self._refuse(value)
        if isinstance(value, float) and not math.isfinite(value):
            raise BadValue("must be finite")
        self.check(value)
        return value


class DecimalCodec(NumberCodec[Decimal]):
    """Money: `Decimal` in Python, a number (or text, with `text`) on the wire; what would lose a digit is refused."""

    shown = (Decimal, int)
    expected = "a decimal number"

    def __init__(self, minimum: float | None = None, maximum: float | None = None, text: bool = False) -> None:
        super().__init__(minimum, maximum)
        self.text = text

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Decimal:
        if self.accepts(value):
            return Decimal(str(value))
        context.drift(where, self.expected, value)
        return value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, int | float | Decimal) or isinstance(value, bool):
            self._refuse(value)
        number = value if isinstance(value, Decimal) else Decimal(str(value))
        if not number.is_finite():
            raise BadValue("must be finite")
        if abs(number.adjusted()) > _MOST_DIGITS or len(number.as_tuple().digits) > _MOST_DIGITS:
            raise BadValue(f"must have at most {_MOST_DIGITS} digits")
        self.check(number)
        if self.text:
            return format(number, "f")
        if number == number.to_integral_value():
            return int(number)
        if Decimal(repr(float(number))) != number:
            raise BadValue("must have at most 15 significant digits: a JSON number holds no more")
        return float(number)

    def accepts(self, value: object) -> bool:
        if isinstance(value, str):
            return _NUMBER.match(value) is not None
        if isinstance(value, float):
            return math.isfinite(value)
        return isinstance(value, int) and not isinstance(value, bool) and value.bit_length() < 4000


_MOST_DIGITS = 40


class BoolCodec(Codec[bool]):
    """True or false; the texts and numbers that vendors use for them are read too."""

    shown = (bool,)
    expected = "true or false"
    exact = bool
    _spellings = {"true": True, "false": False, "1": True, "0": False, 1: True, 0: False}  # noqa: RUF012

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

    shown = (UUID,)
    expected = "a UUID"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> UUID:
        if self.accepts(value):
            return uuid_of(value)
        context.drift(where, self.expected, value)
        return value  # type: ignore[no-any-return]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if not isinstance(value, UUID | str):
            self._refuse(value)
        try:
            return str(value if isinstance(value, UUID) else UUID(value))
        except ValueError:
            raise BadValue("must be a UUID") from None

    def accepts(self, value: object) -> bool:
        return isinstance(value, str) and UUID_TEXT(value) is not None


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

    def accepts(self, value: object) -> bool:
        return isinstance(value, str)

    def show(self, value: object) -> str:
        """Show the size only."""
        return f"<{len(value)} bytes>" if isinstance(value, bytes) else f"<unexpected {type(value).__name__}>"


class JSONTextCodec(AnyCodec):
    """A value that travels as JSON text inside text.

    Args:
        inner: How the value itself travels.
    """

    expected = "JSON text"

    def __init__(self, inner: Codec[Any] = ANY) -> None:
        self.inner = inner

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        if isinstance(value, str):
            try:
                return self.inner.decode(json.loads(value), context, where)
            except (ValueError, RecursionError):
                pass
        elif isinstance(value, dict | list):
            return self.inner.decode(value, context, where)
        context.drift(where, self.expected, value)
        return value

    def encode(self, value: object, context: EncodeContext) -> Any:
        return json_text(self.inner.encode(value, context))

    def accepts(self, value: object) -> bool:
        return isinstance(value, str | dict | list)


def _digits_of(value: Any) -> str:
    """Read a whole number where text was promised; anything else is kept as it came."""
    return str(value) if type(value) is int and value.bit_length() < 4000 else value


STR: Codec[str] = StrCodec()
INT: Codec[int] = IntCodec()
FLOAT: Codec[float] = FloatCodec()
DECIMAL: Codec[Decimal] = DecimalCodec()
BOOL: Codec[bool] = BoolCodec()
UUID_: Codec[UUID] = UUIDCodec()
BYTES: Codec[bytes] = BytesCodec()
JSON_TEXT: Codec[Any] = JSONTextCodec()
