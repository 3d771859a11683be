"""Models as pydantic sees them: a field of a pydantic model, a parameter or response of FastAPI. Loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic_core import SchemaSerializer, core_schema

from trunkline_runtime.codecs.base import Codec
from trunkline_runtime.codecs.containers import ListCodec, MapCodec, NullableCodec, UnionCodec
from trunkline_runtime.codecs.enums import EnumCodec
from trunkline_runtime.codecs.models import ModelCodec
from trunkline_runtime.codecs.scalars import BoolCodec, DecimalCodec, FloatCodec, IntCodec, StrCodec, UUIDCodec
from trunkline_runtime.codecs.times import DateCodec, DateTimeCodec

if TYPE_CHECKING:
    from trunkline_runtime.codecs.models import Model

_PLAIN: tuple[tuple[type[Codec[Any]], dict[str, str]], ...] = (
    (StrCodec, {"type": "string"}),
    (IntCodec, {"type": "integer"}),
    (FloatCodec, {"type": "number"}),
    (DecimalCodec, {"type": "number"}),
    (BoolCodec, {"type": "boolean"}),
    (UUIDCodec, {"type": "string", "format": "uuid"}),
    (DateTimeCodec, {"type": "string", "format": "date-time"}),
    (DateCodec, {"type": "string", "format": "date"}),
    (MapCodec, {"type": "object"}),
)

_SERIALIZERS: dict[Any, SchemaSerializer] = {}


def core(model: type[Model]) -> core_schema.CoreSchema:
    """Return how pydantic validates a model, leniently as answers are read, and writes it, as `to_dict` does."""

    def read(value: object) -> Model:
        if isinstance(value, model):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"must be a {model.__name__} or an object")
        return model.from_dict(value)

    return core_schema.no_info_plain_validator_function(
        read, serialization=core_schema.plain_serializer_function_ser_schema(lambda value: value.to_dict())
    )


def serializer(model: type[Model]) -> SchemaSerializer:
    """Return what writes a model where pydantic does not know beforehand what will be there."""
    if model not in _SERIALIZERS:
        _SERIALIZERS[model] = SchemaSerializer(core(model))
    return _SERIALIZERS[model]


def json_schema(model: type[Model]) -> dict[str, Any]:
    """Return the JSON Schema of a model, for the documentation of an API that returns it; models inside it by their name."""
    return {
        "type": "object",
        "title": model.__name__,
        "properties": {field.wire: _schema(field.codec) for field in model.__fields__},
        "required": [field.wire for field in model.__fields__ if field.required],
        "additionalProperties": True,
    }


def _schema(codec: Codec[Any]) -> dict[str, Any]:
    match codec:
        case NullableCodec():
            return {"anyOf": [_schema(codec.inner), {"type": "null"}]}
        case ListCodec(separator=None):
            return {"type": "array", "items": _schema(codec.item)}
        case UnionCodec():
            return {"anyOf": [_schema(option) for option in codec.options]}
        case ModelCodec():
            return {"type": "object", "title": codec.name}
        case EnumCodec():
            return {"examples": [member.value for member in codec.enum], "title": codec.name}
    return next((dict(schema) for kind, schema in _PLAIN if isinstance(codec, kind)), {})
