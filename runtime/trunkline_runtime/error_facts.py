"""The facts of an error as plain values, and back: so that an error survives JSON as well as pickle."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, overload

from trunkline_runtime.outcome import Attempt, FieldProblem, Outcome
from trunkline_runtime.redact import Hidden

NO_FACTS: Mapping[str, object] = MappingProxyType({})


def packed(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts in text, numbers, lists and dicts."""
    return {name: _plain(value) for name, value in facts.items()}


def unpacked(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return facts as an error holds them; what is no longer plain is taken as it is."""
    found = dict(facts)
    if isinstance(tries := facts.get("attempts"), list | tuple):
        found["attempts"] = tuple(one if isinstance(one, Attempt) else _attempt(*one) for one in tries)
    if isinstance(fields := facts.get("fields"), Mapping):
        found["fields"] = {
            name: text if isinstance(text, FieldProblem) else FieldProblem(text) for name, text in fields.items()
        }
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, Attempt):
        return [value.number, value.outcome.value, *value[2:]]
    if isinstance(value, FieldProblem):
        return str(value)
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value


def _attempt(number: int, outcome: str, *rest: Any) -> Attempt:
    return Attempt(number, Outcome(outcome), *rest)


class Unshown:
    """An attribute for bytes that people may have written: who prints all attributes of an object sees nothing of them."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, of: None, owner: type) -> Unshown: ...

    @overload
    def __get__(self, of: object, owner: type) -> bytes: ...

    def __get__(self, of: object | None, owner: type) -> bytes | Unshown:
        if of is None:
            return self
        kept = vars(of).get(self._name)
        return bytes(kept.reveal()[self._name]) if isinstance(kept, Hidden) else b""

    def __set__(self, of: object, value: bytes) -> None:
        vars(of)[self._name] = Hidden({self._name: value})
