"""Open enumerations: a value that the spec does not list is kept, compares and prints like any other."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Any, TypeVar

from trunkline.codec import BadValue, Codec, DecodeContext, EncodeContext, Where


class OpenStrEnum(StrEnum):
    """Text values; `Enum("new")` works for values the spec does not know and gives a member named `UNKNOWN`."""

    @classmethod
    def _missing_(cls, value: object) -> OpenStrEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member

    @property
    def known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_


class OpenIntEnum(IntEnum):
    """Whole numbers, open in the same way."""

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member

    @property
    def known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_


E = TypeVar("E", OpenStrEnum, OpenIntEnum)


class EnumCodec(Codec[Any]):
    """A member of an open enumeration.

    Args:
        module: Where the class lives; it is imported at the first use.
        name: The class.
        closed: The vendor refuses other values, so arguments must be listed ones.
    """

    def __init__(self, module: str, name: str, closed: bool = False) -> None:
        self.module = module
        self.name = name
        self.closed = closed
        self.expected = f"a {name}"
        self._class: type[OpenStrEnum] | type[OpenIntEnum] | None = None

    @property
    def enum(self) -> Any:
        """The enumeration class."""
        if self._class is None:
            from importlib import import_module

            self._class = getattr(import_module(self.module), self.name)
        return self._class

    def _member(self, value: Any) -> Any:
        if issubclass(self.enum, int) and isinstance(value, str):
            value = int(value)
        return self.enum(value)

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Read a member, unknown values included."""
        try:
            member = self._member(value)
        except (ValueError, TypeError):
            context.drift(where, self.expected, value)
            return value
        if not member.known:
            context.drift(where, self.expected, value, quote=True)
        return member

    def encode(self, value: object, context: EncodeContext) -> Any:
        """Take a member or its bare value.

        Raises:
            BadValue: Not text or a number as the enumeration has, or unlisted where the vendor refuses others.
        """
        if isinstance(value, bool) or not isinstance(value, str | int):
            self._refuse(value)
        try:
            member = self._member(value)
        except (ValueError, TypeError):
            self._refuse(value)
        if self.closed and not member.known:
            raise BadValue(f"must be one of {', '.join(str(item.value) for item in self.enum)}")
        if issubclass(self.enum, str) and member.value == "":
            raise BadValue("must not be empty")
        return member.value

    def accepts(self, value: object) -> bool:
        """Whether the value has the enumeration's JSON type."""
        return isinstance(value, int if issubclass(self.enum, int) else str) and not isinstance(value, bool)
