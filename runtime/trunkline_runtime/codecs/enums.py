"""Open enumerations: a value that the spec does not list is kept, compares and prints like any other."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from importlib import import_module
from typing import Any

from trunkline_runtime.codecs.base import BadValue, Codec, DecodeContext, EncodeContext, Where, sound
from trunkline_runtime.codecs.scalars import INT
from trunkline_runtime.near import nearest


class OpenStrEnum(StrEnum):
    """Text values; `Enum("new")` works for values the spec does not know and gives a member named `UNKNOWN`."""

    @classmethod
    def _missing_(cls, value: object) -> OpenStrEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = str(value)
        return member

    def __repr__(self) -> str:
        return super().__repr__() if self.known else f"<{type(self).__name__}.UNKNOWN>"  # it may be anything

    def __reduce_ex__(self, protocol: object, /) -> tuple[object, ...]:
        return type(self), (self._value_,)  # the first releases of 3.11 go by the name, which is none here

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
        member._value_ = int(value)
        return member

    def __repr__(self) -> str:
        return super().__repr__() if self.known else f"<{type(self).__name__}.UNKNOWN>"

    def __reduce_ex__(self, protocol: object, /) -> tuple[object, ...]:
        return type(self), (self._value_,)

    @property
    def known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_


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
        self.shown = (Enum,)
        self._class: Any = None
        self._listed: dict[Any, Any] = {}

    @property
    def enum(self) -> Any:
        """The enumeration class."""
        if self._class is None:
            self._class = getattr(import_module(self.module), self.name)
            self._listed = self._class._value2member_map_
        return self._class

    @property
    def _kind(self) -> type:
        return int if issubclass(self.enum, int) else str

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Read a member, unknown values included; numbers and their digits stand for each other."""
        kind = type(value)
        if (kind is str or kind is int) and value in self._listed:
            return self._listed[value]
        wanted = self._kind
        if kind is not wanted:
            context.drift(where, self.expected, value)
            if kind is str:
                value = INT.decode(value, _QUIET, where)
            elif kind is int and value.bit_length() < 4000:
                value = str(value)
            if type(value) is not wanted:
                return value
        member = self.enum(value)
        if kind is wanted and not member.known:
            context.drift(where, self.expected, value, unlisted=True)
        return member

    def encode(self, value: object, context: EncodeContext) -> Any:
        """Take a member or its bare value.

        Raises:
            BadValue: Not text or a number as the enumeration has, unlisted where the vendor refuses others, or probably
                a slip of a listed value: who means it gives a member, `Enum("new")`.
        """
        if isinstance(value, bool) or not isinstance(value, self._kind):
            self._refuse(value)
        bare = sound(str(value)) if self._kind is str else int(value)  # type: ignore[call-overload]
        if self.closed and bare not in self._listed and not context.keep:
            raise BadValue(f"must be one of {', '.join(map(str, self._listed))}")
        if isinstance(bare, str) and not (context.keep or isinstance(value, self.enum)):
            close = nearest(bare, self._listed)
            if close is not None:
                raise BadValue(f"is near to {close!r}, which is known; if it is meant as it is, give {self.name}(...)")
        if bare == "" and "" not in self._listed:
            raise BadValue("must not be empty")
        return bare

    def accepts(self, value: object) -> bool:
        """Whether the value has the enumeration's JSON type."""
        return isinstance(value, self._kind) and not isinstance(value, bool)

    def weight(self, value: object) -> int:
        """A listed value fits better than any text."""
        return int(self.accepts(value) and value in self._listed)


_QUIET = DecodeContext()
