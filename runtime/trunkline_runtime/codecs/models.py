"""The base of every generated model: attrs classes that know how their fields travel.

A model keeps fields the spec does not know in `additional_properties`, remembers what came, so that absent and null, which
both read as `None`, are told apart and go back as they came, and shows nothing secret or personal in its `repr`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from types import MappingProxyType
from typing import Any, ClassVar, Self, cast

from trunkline_runtime import showing
from trunkline_runtime.codecs.base import (
    BadValue,
    Codec,
    DecodeContext,
    EncodeContext,
    Where,
    WrongType,
    json_text,
    json_type,
    sound,
)
from trunkline_runtime.codecs.containers import NullableCodec, UnionCodec, encoded, kept
from trunkline_runtime.codecs.scalars import ANY
from trunkline_runtime.frames import private, sealed
from trunkline_runtime.unset import UNSET, Unset

_KEEP = EncodeContext(keep=True)
BUILT: Mapping[str, Any] = MappingProxyType({})
"""What came of a model that is built by hand: nothing."""
_Row = tuple[str, str, type | None, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model: its Python name, its name on the wire and how it travels."""

    name: str
    wire: str
    codec: Codec[Any]
    required: bool = False
    hidden: bool = False
    secret: bool = False

    @property
    def inner(self) -> Codec[Any]:
        """How a value that is not null travels."""
        return self.codec.inner if isinstance(self.codec, NullableCodec) else self.codec


class Model:
    """What all generated models share.

    `_came` is the object that was read, by wire name; of a model built by hand it holds the fields given as null.
    """

    __slots__ = ("_came", "additional_properties")
    __fields__: ClassVar[tuple[Field, ...]] = ()
    __extra__: ClassVar[Codec[Any]] = ANY
    __absent__: ClassVar[Unset | None] = None
    __rows__: ClassVar[tuple[_Row, ...]] = ()
    __required__: ClassVar[tuple[Field, ...]] = ()
    __wires__: ClassVar[frozenset[str]] = frozenset()
    additional_properties: dict[str, Any]
    _came: Mapping[str, Any]

    def __init_subclass__(cls) -> None:
        # what decoding needs of each field, laid out once a class
        cls.__rows__ = tuple(
            (field.name, field.wire, field.codec.exact, field.codec.decode) for field in cls.__fields__
        )
        cls.__required__ = tuple(field for field in cls.__fields__ if field.required)
        cls.__wires__ = frozenset(field.wire for field in cls.__fields__)

    def __attrs_post_init__(self) -> None:
        built = self._came is BUILT
        came = dict(self._came)
        for field in self.__fields__:
            value = getattr(self, field.name)
            if value is UNSET:
                setattr(self, field.name, self.__absent__)
                came.pop(field.wire, None)
            elif value is None and built:
                came[field.wire] = None
        self._came = came

    @property
    def fields_set(self) -> frozenset[str]:
        """The Python names of the fields that came or were given, null included, and the names of unknown ones."""
        known = {field.name for field in self.__fields__ if not self._is_absent(field)}
        return frozenset(known | self.additional_properties.keys())

    def _is_absent(self, field: Field) -> bool:
        return getattr(self, field.name) is self.__absent__ and field.wire not in self._came

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that came: wire names, null as null, absent fields left out, unknown ones included.

        What was changed since is written as the vendor would send it.
        """
        with sealed():
            return self._encode(_KEEP)

    def to_json(self) -> str:
        """Return `to_dict()` as compact JSON text."""
        with sealed():
            return json_text(self._encode(_KEEP))

    __json__ = to_dict
    """What kombu, and so Celery, asks for when it writes JSON."""

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Give the pairs of `to_dict()`, so that `dict(model)` is that, for Django REST framework and FastAPI too."""
        return iter(self.to_dict().items())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> Any:
        from trunkline_runtime.codecs.pydantic_schema import core

        return core(cls)

    @property
    def __pydantic_serializer__(self) -> Any:  # asked for where a route or field is of type Any
        from trunkline_runtime.codecs.pydantic_schema import serializer

        return serializer(type(self))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: object, handler: object) -> dict[str, Any]:
        from trunkline_runtime.codecs.pydantic_schema import json_schema

        return json_schema(cls)

    @classmethod
    @private
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Make a model of a JSON object.

        Args:
            data: The object as parsed from JSON.
            strict: Raise where the object differs from the spec, instead of keeping what came.

        Raises:
            Mismatch: `strict` is set and something differs; the text has the JSON pointer. It is a `ValueError`.
            ValueError: The object is nested deeper than the interpreter goes.
        """
        try:
            return cls._decode(dict(data), DecodeContext(operation=cls.__name__, strict=strict), None)
        except RecursionError:
            raise ValueError(f"{cls.__name__}: nested too deeply") from None

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        model = cls.__new__(cls)
        model._came, absent, taken = data, cls.__absent__, 0
        for name, wire, exact, decode in cls.__rows__:
            value = data.get(wire, UNSET)
            # the type says it all for most fields; asking the codec would double the time of a page
            if value is UNSET:
                setattr(model, name, absent)
                continue
            taken += 1
            setattr(model, name, value if type(value) is exact else decode(value, context, (where, wire)))
        model._finish(data, len(cls.__rows__) - taken, context, where)
        return model

    def _finish(self, data: dict[str, Any], missing: int, context: DecodeContext, where: Where) -> None:
        """Report required fields among those that did not come, and read what the spec does not know."""
        if missing:
            for field in self.__required__:
                if field.wire not in data:
                    context.drift((where, field.wire), field.codec.expected, UNSET)
        if len(data) + missing == len(self.__rows__):
            self.additional_properties = {}
            return
        known, extra = self.__wires__, self.__extra__.decode
        self.additional_properties = {
            key: extra(value, context, (where, key)) for key, value in data.items() if key not in known
        }

    def _encode(self, context: EncodeContext) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for field in self.__fields__:
            if not self._is_absent(field):
                data[field.wire] = self._part(field.wire, field.name, field.codec, getattr(self, field.name), context)
            elif field.required and not context.keep:
                raise BadValue("is missing", f".{field.name}")
        for key, value in self.additional_properties.items():
            if key not in data:
                name = key if context.keep else sound(key)
                data[name] = self._part(key, key, self.__extra__, value, context)
        return {wire: data[wire] for wire in self._came if wire in data} | data if context.keep else data

    def _part(self, wire: str, name: str, codec: Codec[Any], value: Any, context: EncodeContext) -> Any:
        if context.keep and wire in self._came:
            return as_it_came(codec, value, self._came[wire])
        return encoded(codec, value, context, f".{name}")

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties

    def __repr__(self) -> str:
        with sealed():  # a signal may strike here, too
            return f"{type(self).__name__}({', '.join(f'{name}={text}' for name, text in self._shown())})"

    def __rich_repr__(self) -> list[tuple[str, object]]:
        """Give rich, which looks into attrs classes by itself and into crash reports' frames, what `repr` shows."""
        with sealed():
            return [(name, _Shown(text)) for name, text in self._shown()]

    def _shown(self) -> Iterator[tuple[str, str]]:
        for field in self.__fields__:
            if not self._is_absent(field):
                value = getattr(self, field.name)
                hide = field.hidden and value is not None and (field.secret or not showing.personal())
                yield field.name, "<hidden>" if hide else field.codec.show(value)
        if self.additional_properties:
            yield "additional_properties", f"<{len(self.additional_properties)} hidden>"


class _Shown:
    """A value of which nothing but its text is shown."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def as_it_came(codec: Codec[Any], value: Any, raw: Any) -> Any:
    """Write a value for `to_dict`: `raw` when the value is still what was read of it."""
    if value is raw and not isinstance(raw, dict | list):
        return raw
    written = encoded(codec, value, _KEEP, "")
    if isinstance(value, Model):
        return written
    if type(written) is type(raw) and written == raw:
        return kept(raw)
    # a time that names no zone was read in the zone of its call, which the value still has
    zone = value.tzinfo if isinstance(value, datetime) and value.tzinfo else UTC
    again = codec.decode(raw, DecodeContext(zone=zone), None)
    return kept(raw) if type(again) is type(value) and again == value else written


def json_default(value: object) -> Any:
    """Write what the standard encoder cannot: `json.dumps(answer, default=json_default)`.

    Args:
        value: A model, or a value that models hold: a time, a UUID, a decimal, bytes.

    Raises:
        TypeError: It is something else.
    """
    written = kept(value)
    if written is value:
        raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
    return written


class ModelCodec(Codec[Any]):
    """A model; its class is imported at the first use, so that importing an operation loads no model.

    Args:
        module: Where the class lives.
        name: The class.
    """

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name
        self.expected: str = f"a {name} object"
        self._class: type[Model] | None = None

    @property
    def model(self) -> type[Model]:
        """The model class."""
        if self._class is None:
            self._class = cast("type[Model]", getattr(import_module(self.module), self.name))
        return self._class

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Read an object; anything else is kept as it came."""
        if not isinstance(value, dict):
            context.drift(where, self.expected, value)
            return value
        return (self._class or self.model)._decode(value, context, where)

    def encode(self, value: object, context: EncodeContext) -> Any:
        """Take the model, or a mapping with wire or Python names.

        Raises:
            BadValue: Something else, a missing required field, or a field that cannot be sent.
        """
        model = self.model
        if isinstance(value, Mapping) and not context.keep:
            value = from_mapping(model, value)
        if not isinstance(value, model):
            raise WrongType(f"must be a {self.name} or a mapping, not {type(value).__name__}")
        return value._encode(context)

    def accepts(self, value: object) -> bool:
        """Whether the value is an object with every required field."""
        return isinstance(value, dict) and all(field.wire in value for field in self.model.__fields__ if field.required)

    def weight(self, value: object) -> int:
        """How many of the object's members the model knows."""
        return sum(field.wire in value for field in self.model.__fields__) if isinstance(value, dict) else 0

    def show(self, value: object) -> str:
        """Show a model; anything else that came in its place may hold anything, and is named only by its type."""
        return repr(value) if isinstance(value, Model) else f"<unexpected {json_type(value)}>"


class KindCodec(UnionCodec):
    """One of several models, told apart by a member.

    Args:
        member: Its name on the wire.
        models: The model of each value of it.
    """

    def __init__(self, member: str, models: Mapping[str, ModelCodec]) -> None:
        super().__init__(*models.values())
        self.member = member
        self.models = models

    def chosen(self, value: object) -> ModelCodec | None:
        """Return what reads a value; `None` when its kind is not known."""
        kind = value.get(self.member) if isinstance(value, dict) else None
        return self.models.get(kind) if isinstance(kind, str) else None

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Read an object of a known kind; anything else is kept as it came."""
        model = self.chosen(value)
        if model is None:
            context.drift(where, self.expected, value)
            return value
        return model.decode(value, context, where)

    def accepts(self, value: object) -> bool:
        """Whether the value is an object of a known kind."""
        return self.chosen(value) is not None


def from_mapping(model: type[Model], values: Mapping[Any, Any]) -> Model:
    """Build a model from a mapping that uses wire names or Python names.

    Raises:
        BadValue: A required field is missing, a key is not text, or a field is given under both of its names.
    """
    names = {field.wire: field.name for field in model.__fields__}
    names = {name: name for name in names.values()} | names  # where the two disagree, the wire name wins
    given: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in values.items():
        if not isinstance(key, str):
            raise BadValue("must have text keys only")
        name = names.get(key)
        if name in given:
            raise BadValue("is given twice, by its Python name and by its wire name", f".{name}")
        if name is None:
            extra[key] = value
        else:
            given[name] = value
    for field in model.__fields__:
        if field.required and given.get(field.name, UNSET) is UNSET:
            raise BadValue("is missing", f".{field.name}")
    given["additional_properties"] = extra
    return model(**given)
