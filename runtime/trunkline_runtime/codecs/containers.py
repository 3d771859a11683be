"""Codecs made of other codecs: null, lists, maps and alternatives."""

from __future__ import annotations

import datetime as dt
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from trunkline_runtime.codecs.base import (
    BadValue,
    Codec,
    DecodeContext,
    EncodeContext,
    T,
    Where,
    WrongType,
    json_type,
    sound,
    wire_text,
)

_WHOLE = re.compile(r"-?[0-9]{1,40}\Z")
_DEEPEST = 100


class NullableCodec(Codec[T | None]):
    """The inner type, or null."""

    def __init__(self, inner: Codec[T]) -> None:
        self.inner = inner
        self.exact = inner.exact
        self.expected = f"{inner.expected} or null"

    def decode(self, value: Any, context: DecodeContext, where: Where) -> T | None:
        return None if value is None else self.inner.decode(value, context, where)

    def encode(self, value: object, context: EncodeContext) -> Any:
        return None if value is None else self.inner.encode(value, context)

    def accepts(self, value: object) -> bool:
        return value is None or self.inner.accepts(value)

    def weight(self, value: object) -> int:
        return self.inner.weight(value)

    def show(self, value: object) -> str:
        """None, or what the inner type shows."""
        return "None" if value is None else self.inner.show(value)


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
        if self.all_allowed and value == "all":
            return value  # type: ignore[no-any-return]
        if self.separator is not None and isinstance(value, str):
            texts = value.split(self.separator) if value else []
            value = [text if self.item.accepts(text) else _number(text) for text in texts]
        if self.wrap and isinstance(value, dict):
            value = [value]
        if not isinstance(value, list):
            context.drift(where, self.expected, value)
            return value  # type: ignore[no-any-return]
        context.take_items(len(value), where)
        decode = self.item.decode
        return [decode(item, context, (where, index)) for index, item in enumerate(value)]

    def encode(self, value: object, context: EncodeContext) -> Any:
        if self.all_allowed and value == "all":
            return "all"
        if isinstance(value, str | bytes | bytearray | Mapping) or not isinstance(value, Sequence | set | frozenset):
            self._refuse(value)
        items = [encoded(self.item, item, context, f"[{index}]") for index, item in enumerate(value)]
        if self.min_items and len(items) < self.min_items and not context.keep:
            raise BadValue(f"must have at least {self.min_items} items" if items else "must not be empty")
        if self.max_items is not None and len(items) > self.max_items and not context.keep:
            raise BadValue(f"must have at most {self.max_items} items, has {len(items)}")
        return items if self.separator is None else self._join(items, self.separator, context.keep)

    @staticmethod
    def _join(items: list[Any], separator: str, keep: bool) -> str:
        texts = [wire_text(item) for item in items]
        if not keep:
            if not texts:
                raise BadValue("must not be empty: it could not be told from absent")
            for index, text in enumerate(texts):
                if not text:
                    raise BadValue("must not be empty", f"[{index}]")
                if separator in text:
                    raise BadValue(f"must not contain {separator!r}: the vendor splits there", f"[{index}]")
        return separator.join(texts)

    def accepts(self, value: object) -> bool:
        return isinstance(value, list) or (self.separator is not None and isinstance(value, str))

    def show(self, value: object) -> str:
        """Show the items as their codec shows them."""
        if not isinstance(value, list):
            return f"<unexpected {json_type(value)}>"
        return f"[{', '.join(map(self.item.show, value))}]"


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
        return {sound(key): encoded(self.item, item, context, ".*") for key, item in value.items()}

    def accepts(self, value: object) -> bool:
        return isinstance(value, dict)

    def show(self, value: object) -> str:
        """Show the size only: keys are data, and may be numbers or names of people."""
        return f"<{len(value)} entries>" if isinstance(value, dict) else f"<unexpected {json_type(value)}>"


class UnionCodec(Codec[Any]):
    """One of several types: the one that fits best, the first among equals."""

    def __init__(self, *options: Codec[Any]) -> None:
        self.options = options
        self.expected: str = " or ".join(dict.fromkeys(option.expected for option in options))

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        fitting = [option for option in self.options if option.accepts(value)]
        if not fitting:
            context.drift(where, self.expected, value)
            return value
        best = fitting[0] if len(fitting) == 1 else max(fitting, key=lambda option: option.weight(value))
        return best.decode(value, context, where)

    def encode(self, value: object, context: EncodeContext) -> Any:
        reasons: list[BadValue] = []
        for option in self.options:
            try:
                return option.encode(value, context)
            except BadValue as error:
                reasons.append(error)
        telling = [reason for reason in reasons if not isinstance(reason, WrongType)]
        if telling:  # an alternative takes this Python type: its reason says more than the list of types
            problems = dict.fromkeys(reason.problem for reason in telling if reason.place == telling[0].place)
            raise BadValue(", or ".join(problems), telling[0].place)
        raise WrongType(f"must be {self.expected}, not {type(value).__name__}")

    def accepts(self, value: object) -> bool:
        return any(option.accepts(value) for option in self.options)

    def weight(self, value: object) -> int:
        return max((option.weight(value) for option in self.options if option.accepts(value)), default=0)

    def show(self, value: object) -> str:
        """Show what one of the types would."""
        unknown = f"<unexpected {json_type(value)}>"
        return next((text for option in self.options if (text := option.show(value)) != unknown), unknown)


def encoded(codec: Codec[Any], value: object, context: EncodeContext, place: str) -> Any:
    """Encode a part of a value; a refusal names the place, and does not happen in contexts that keep.

    Raises:
        BadValue: The codec refuses it.
    """
    try:
        return codec.encode(value, context)
    except BadValue as error:
        if context.keep:
            return kept(value)
        problem = error.inside(place)
    raise problem


def kept(value: Any, _depth: int = 0) -> Any:
    """Write a value that its codec does not take in the closest JSON there is."""
    if _depth > _DEEPEST:
        return value
    match value:
        case dict():
            return {str(key): kept(item, _depth + 1) for key, item in value.items()}
        case list() | tuple():
            return [kept(item, _depth + 1) for item in value]
        case dt.datetime() | dt.date() | dt.time():
            return value.isoformat()
        case Decimal():
            return float(value)
        case UUID():
            return str(value)
        case bytes():
            return b64encode(value).decode("ascii")
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if callable(to_dict) else value


def _number(text: str) -> Any:
    """Read an item of joined text that is not wanted as text: there is no other way to write a number there."""
    return int(text) if _WHOLE.match(text) else text
