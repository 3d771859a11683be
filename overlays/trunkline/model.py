"""The base of every generated model: attrs classes that know how their fields travel.

A model keeps fields the spec does not know in `additional_properties`, tells `UNSET` (absent) from `None` (null), and shows
nothing secret or personal in its `repr`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from trunkline.codec import ANY, BadValue, Codec, DecodeContext, EncodeContext, Where
from trunkline.unset import UNSET, Unset

_CONTEXT = EncodeContext()


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model: its Python name, its name on the wire and how it travels."""

    name: str
    wire: str
    codec: Codec[Any]
    required: bool = False
    hidden: bool = False


class Model:
    """What all generated models share."""

    __slots__ = ()
    __fields__: ClassVar[tuple[Field, ...]] = ()
    __extra__: ClassVar[Codec[Any]] = ANY
    additional_properties: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """Return the model as the JSON object the vendor would send: wire names, absent fields left out.

        Raises:
            ValueError: A field holds a value that cannot be written, named in the text.
        """
        return self._encode(_CONTEXT)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Make a model of a JSON object.

        Args:
            data: The object as parsed from JSON.
            strict: Raise where the object differs from the spec, instead of keeping what came.

        Raises:
            ValueError: `strict` is set and something differs; the text has the JSON pointer.
        """
        return cls._decode(dict(data), DecodeContext(operation=cls.__name__, strict=strict), None)

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        values: dict[str, Any] = {}
        taken = 0
        for field in cls.__fields__:
            wire = field.wire
            if wire in data:
                taken += 1
                value = data[wire]
                if value is None and not _null_allowed(field.codec):
                    context.drift((where, wire), field.codec.expected, None)
                    values[field.name] = None
                else:
                    values[field.name] = field.codec.decode(value, context, (where, wire))
            elif field.required:
                context.drift((where, wire), field.codec.expected, UNSET)
                values[field.name] = UNSET
        if taken < len(data):
            known = {field.wire for field in cls.__fields__}
            decode = cls.__extra__.decode
            values["additional_properties"] = {
                key: decode(value, context, (where, key)) for key, value in data.items() if key not in known
            }
        return cls(**values)

    def _encode(self, context: EncodeContext) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for field in self.__fields__:
            value = getattr(self, field.name)
            if isinstance(value, Unset):
                continue
            try:
                data[field.wire] = None if value is None else field.codec.encode(value, context)
            except BadValue as error:
                raise BadValue(f"{field.name} {error}") from None
        extra = self.__extra__
        for key, value in self.additional_properties.items():
            data.setdefault(key, extra.encode(value, context))
        return data

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __contains__(self, key: object) -> bool:
        return key in self.additional_properties

    def __repr__(self) -> str:
        shown = []
        for field in self.__fields__:
            value = getattr(self, field.name)
            if not isinstance(value, Unset):
                shown.append(f"{field.name}={'<hidden>' if field.hidden and value is not None else repr(value)}")
        if self.additional_properties:
            shown.append(f"additional_properties=<{len(self.additional_properties)} hidden>")
        return f"{type(self).__name__}({', '.join(shown)})"


def _null_allowed(codec: Codec[Any]) -> bool:
    from trunkline.codec import AnyCodec, NullableCodec

    return isinstance(codec, NullableCodec | AnyCodec)


class ModelCodec(Codec[Any]):
    """A model; its class is imported at the first use, so that importing an operation loads no model.

    Args:
        module: Where the class lives.
        name: The class.
    """

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name
        self.expected = f"a {name} object"
        self._class: type[Model] | None = None

    @property
    def model(self) -> type[Model]:
        """The model class."""
        if self._class is None:
            from importlib import import_module

            self._class = getattr(import_module(self.module), self.name)
        return self._class

    def decode(self, value: Any, context: DecodeContext, where: Where) -> Any:
        """Read an object; anything else is kept as it came."""
        if not isinstance(value, dict):
            context.drift(where, self.expected, value)
            return value
        return self.model._decode(value, context, where)

    def encode(self, value: object, context: EncodeContext) -> Any:
        """Take the model, or a mapping with wire or Python names.

        Raises:
            BadValue: Something else, a missing required field, or a field that cannot be sent.
        """
        model = self.model
        if isinstance(value, Mapping):
            value = from_mapping(model, value)
        if not isinstance(value, model):
            raise BadValue(f"must be a {self.name} or a mapping, not {type(value).__name__}")
        return value._encode(context)

    def accepts(self, value: object) -> bool:
        """Whether the value is an object with every required field."""
        return isinstance(value, dict) and all(field.wire in value for field in self.model.__fields__ if field.required)


def from_mapping(model: type[Model], values: Mapping[Any, Any]) -> Model:
    """Build a model from a mapping that uses wire names or Python names.

    Raises:
        BadValue: A required field is missing.
    """
    names = {field.wire: field.name for field in model.__fields__} | {
        field.name: field.name for field in model.__fields__
    }
    given = {names[key]: value for key, value in values.items() if key in names}
    for field in model.__fields__:
        if field.required and field.name not in given:
            raise BadValue(f"lacks {field.name}")
    given["additional_properties"] = {key: value for key, value in values.items() if key not in names}
    return model(**given)
