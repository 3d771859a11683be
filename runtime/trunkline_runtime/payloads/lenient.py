"""Reading an event that differs from its model: what fits is typed, what is odd is kept, and each oddity is reported."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Annotated, Any, TypeAlias, get_args

from pydantic import BaseModel, RootModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from trunkline_runtime.codecs.base import Drift, Where, json_type, pointer

Report: TypeAlias = Callable[[Drift], object]
MOST_ODD = 100
"""Parts of one payload that are taken apart because they differ; the rest of them is kept as it came."""
FEWEST = 2
"""Members that have to fit before a payload is taken for an event at all."""


class Lenient:
    """One reading.

    Args:
        kind: Named in reports.
        report: Told of each oddity.
    """

    def __init__(self, kind: str, report: Report | None) -> None:
        self.kind = kind
        self.drifts: list[Drift] = []
        self.report = report
        self._odd = 0

    def read(self, model: type[BaseModel], value: dict[str, Any]) -> BaseModel | None:
        """Return the event; `None` when too little of it fits the model."""
        variant = _variant(model, value)
        if variant is None:
            return None
        fitting = sum(_fits(info, value[name]) for name, info in _wire(variant).items() if name in value)
        if fitting < FEWEST:
            return None
        event = self._build(variant, value, ())
        if self.report is not None:
            for drift in self.drifts:
                self.report(drift)
        return event

    def _build(self, model: type[BaseModel], value: dict[str, Any], place: tuple[str | int, ...]) -> BaseModel:
        known = _wire(model)
        parts: dict[str, Any] = {name: item for name, item in value.items() if name not in known}
        for wire, info in known.items():
            here = (*place, wire)
            if wire in value:
                parts[wire] = self._part(info, value[wire], here)
            elif info.is_required():
                self._note(here, "a value", "nothing")
                parts[wire] = None
        return model.model_construct(**parts)

    def _part(self, info: FieldInfo, value: Any, place: tuple[str | int, ...]) -> Any:
        try:
            return _moment(_adapter(info).validate_python(value))
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        self._odd += 1
        if self._odd > MOST_ODD:
            return value
        inner = _choose([one for one in _flat(info.annotation) if _is_model(one)], value)
        if inner is not None and isinstance(value, dict):
            return self._build(inner, value, place)
        if inner is not None and isinstance(value, list):
            return [self._item(inner, item, (*place, index)) for index, item in enumerate(value)]
        self._note(place, first["type"], json_type(value))
        return None if value == "" and datetime in _flat(info.annotation) else value

    def _item(self, model: type[BaseModel], item: Any, place: tuple[str | int, ...]) -> Any:
        self._odd += 1
        return self._build(model, item, place) if isinstance(item, dict) and self._odd <= MOST_ODD else item

    def _note(self, place: tuple[str | int, ...], expected: str, got: str) -> None:
        where: Where = None
        for part in place:
            where = (where, part)
        self.drifts.append(Drift(self.kind, pointer(where), expected, got))


@cache
def _wire(model: type[BaseModel]) -> dict[str, FieldInfo]:
    return {info.alias or name: info for name, info in model.model_fields.items()}


def _adapter(info: FieldInfo) -> TypeAdapter[Any]:
    """Return what reads one field; making it takes a hundred times as long as using it."""
    known = _ADAPTERS.get(id(info))
    if known is None:
        known = _ADAPTERS[id(info)] = _made(info)
    return known


_ADAPTERS: dict[int, TypeAdapter[Any]] = {}
"""By the fields of models, which live as long as the process."""


def _made(info: FieldInfo) -> TypeAdapter[Any]:
    config: dict[str, Any] = {"hide_input_in_errors": True, "coerce_numbers_to_str": True}
    kind: Any = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
    if _is_model(info.annotation):
        return TypeAdapter(kind)  # has a configuration of its own
    return TypeAdapter(kind, config=config)  # type: ignore[arg-type]


def _fits(info: FieldInfo, value: Any) -> bool:
    try:
        _adapter(info).validate_python(value)
    except ValidationError:
        return False
    return value is not None


def is_as_declared(info: FieldInfo, value: Any) -> bool:
    """Whether the value of a field has the type that the spec gives it, and is not one that was kept although it differs."""
    try:
        _adapter(info).validate_python(value, strict=True)
    except ValidationError:
        return False
    return True


def _variant(model: type[BaseModel], value: dict[str, Any]) -> type[BaseModel] | None:
    """Return the model itself, or the one of a union whose constant members the payload has."""
    if not issubclass(model, RootModel):
        return model
    return _choose([one for one in _flat(model.model_fields["root"].annotation) if _is_model(one)], value)


def _choose(models: list[type[BaseModel]], value: object) -> type[BaseModel] | None:
    """Return the only model, or the one whose constant members a value has."""
    if len(models) <= 1 or not isinstance(value, dict):
        return models[0] if len(models) == 1 else None
    for one in models:
        constants = {wire: info for wire, info in _wire(one).items() if len(_literals(info.annotation)) == 1}
        if constants and all(value.get(wire) in _literals(info.annotation) for wire, info in constants.items()):
            return one
    return None


def _literals(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if "Literal" in str(getattr(annotation, "__origin__", "")) else ()


def _flat(annotation: Any) -> list[Any]:
    parts = get_args(annotation)
    return [part for one in parts for part in _flat(one)] if parts else [annotation]


def _is_model(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, BaseModel)


def _moment(value: object) -> object:
    """Read a time without a zone as UTC, as answers to calls are read."""
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) and value.tzinfo is None else value
