"""Whether a result is of the types that the client promises, checked by typeguard through all models in it."""

from __future__ import annotations

import builtins
import datetime as dt
import importlib
import typing
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from typeguard import CollectionCheckStrategy, ForwardRefPolicy, TypeCheckError, check_type

NAMES: dict[str, Any] = {
    "dt": dt, "Any": Any, "Decimal": Decimal, "UUID": UUID, "JSON": Any, "Mapping": Mapping, "Sequence": Sequence,
    "Literal": typing.Literal, "ClassVar": typing.ClassVar, "builtins": builtins, "Report": Any,
}  # fmt: skip


class Lie(Exception):
    """A value is of another type than its annotation says."""


class _Names(dict[str, Any]):
    """The names that annotations of a generated package use."""

    def __init__(self, vendor: str) -> None:
        super().__init__(NAMES)
        self._models = importlib.import_module(f"trunkline_{vendor}.models")

    def __missing__(self, name: str) -> Any:
        if hasattr(builtins, name):
            return getattr(builtins, name)
        return getattr(self._models, name)


@cache
def _names(vendor: str) -> _Names:
    return _Names(vendor)


def check(vendor: str, method: Any, result: Any) -> None:
    """Check what a method gave.

    Raises:
        Lie: A value in it is of another type than promised.
    """
    hint = eval(method.__annotations__["return"], {}, _names(vendor))  # noqa: S307 our own annotations
    _check(hint, result, "the result")
    for model in _models(result):
        for name, annotation in _annotations(vendor, type(model)).items():
            _check(annotation, getattr(model, name), f"{type(model).__name__}.{name}")


def _annotations(vendor: str, model: type[Any]) -> dict[str, Any]:
    """The types that a model promises, by attribute; worked out once."""
    if model not in _ANNOTATIONS:
        kept = {name: text for name, text in model.__annotations__.items() if not name.startswith("_")}
        _ANNOTATIONS[model] = {name: eval(text, {}, _names(vendor)) for name, text in kept.items()}  # noqa: S307
    return _ANNOTATIONS[model]


_ANNOTATIONS: dict[type[Any], dict[str, Any]] = {}


def _check(hint: Any, value: Any, place: str) -> None:
    every, refuse = CollectionCheckStrategy.ALL_ITEMS, ForwardRefPolicy.ERROR
    try:
        check_type(value, hint, collection_check_strategy=every, forward_ref_policy=refuse)
    except TypeCheckError as error:
        raise Lie(f"{place}: {error}") from None


def _models(value: Any) -> Iterator[Any]:
    """Every model in a result."""
    if isinstance(value, list | tuple):
        for one in value:
            yield from _models(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _models(one)
    elif hasattr(value, "__fields__"):
        yield value
        for spec in value.__fields__:
            yield from _models(getattr(value, spec.name))
