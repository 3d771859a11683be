"""From an object to an event: read as answers are, odd values kept and reported, and raw when too little of it fits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from trunkline_runtime.codecs import DecodeContext, Drift, pointer
from trunkline_runtime.payloads.base import UnknownEvent

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON, Where
    from trunkline_runtime.codecs.models import KindCodec, Model

M = TypeVar("M", bound="Model")
MOST_PARTS = 10_000
"""Members and items of one event that are looked at; an event with more is handed out as it came."""
MOST_TOLD = 100
"""Differences of one event that are reported; the rest are kept in it without a word."""
FEWEST = 2
"""Members that have to fit before an object that differs from its spec is taken for an event at all."""


def understand(
    model: type[M],
    value: dict[str, JSON],
    kind: str | None = None,
    on_drift: Callable[[Drift], object] | None = None,
) -> M | UnknownEvent:
    """Return the typed event, with odd values kept in it, or the raw one where too little fits.

    Args:
        model: The class of what is expected.
        value: The payload.
        kind: What the event calls itself.
        on_drift: Told of each value that differs from the spec and was kept.
    """
    return _read(model, value, value, None, kind, on_drift)


def understand_one(
    kinds: KindCodec,
    value: dict[str, JSON],
    on_drift: Callable[[Drift], object] | None = None,
    inside: str | None = None,
) -> Any:
    """Return an event that is one of several, as `understand` does.

    Args:
        kinds: The classes, by what the event calls itself.
        value: The payload.
        on_drift: As for `understand`.
        inside: The member of an envelope that holds the event.
    """
    event = value if inside is None else value.get(inside)
    called = event.get(kinds.member) if isinstance(event, dict) else None
    kind = called if isinstance(called, str) else None
    known = kinds.chosen(event)
    if known is None or not isinstance(event, dict):
        reason = "a type that the spec does not know" if few_parts(value) else _TOO_MANY
        return UnknownEvent(kind, reason, value)
    return _read(known.model, event, value, None if inside is None else (None, inside), kind, on_drift)


_TOO_MANY = f"more than {MOST_PARTS} members and items"


def _read(
    model: type[M],
    event: dict[str, JSON],
    whole: dict[str, JSON],
    where: Where,
    kind: str | None,
    on_drift: Callable[[Drift], object] | None,
) -> M | UnknownEvent:
    if not few_parts(whole):
        return UnknownEvent(kind, _TOO_MANY, whole)
    drifts: list[Drift] = []
    try:
        read = model._decode(event, DecodeContext(kind or "", on_drift=drifts.append), where)
    except RecursionError:
        return UnknownEvent(kind, "nested too deeply", whole)
    if drifts and _fitting(model, event, where, drifts) < FEWEST:
        return UnknownEvent(kind, f"not {drifts[0].expected} but {drifts[0].got} at {drifts[0].pointer}", whole)
    if on_drift is not None:
        for drift in drifts[:MOST_TOLD]:
            on_drift(drift)
    return read


def _fitting(model: type[Model], event: dict[str, JSON], where: Where, drifts: list[Drift]) -> int:
    """How many members are what the spec says; what differs inside of one or is only new does not count against it."""
    odd = {drift.pointer for drift in drifts if not drift.unlisted}
    return sum(pointer((where, wire)) not in odd for wire in model.__wires__ if event.get(wire) is not None)


def few_parts(value: JSON) -> bool:
    """Whether a payload has few enough members and items to be looked at; stops counting where it has not."""
    waiting, count = [value], 0
    while waiting:
        part = waiting.pop()
        parts = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        count += len(parts)
        if count > MOST_PARTS:
            return False
        waiting += [inner for inner in parts if isinstance(inner, dict | list)]
    return True
