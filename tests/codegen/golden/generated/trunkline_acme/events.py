# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""What arrives unasked, each class loaded when it is first named."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from trunkline_runtime.codecs.models import KindCodec, ModelCodec

if TYPE_CHECKING:
    from trunkline_acme.models.lost import Lost as Lost
    from trunkline_acme.models.sent import Sent as Sent

    Event: TypeAlias = Sent | Lost

_MODULES: dict[str, str] = {
    "Lost": "lost",
    "Sent": "sent",
}

EVENT: Final = KindCodec(
    "type",
    {
        "sent": ModelCodec("trunkline_acme.models.sent", "Sent"),
        "lost": ModelCodec("trunkline_acme.models.lost", "Lost"),
    },
)
"""`Event`: which class reads it."""

_KINDS: dict[str, KindCodec] = {
    "Event": EVENT,
}
__all__: list[str] = [
    "EVENT",
    "Event",
    "Lost",
    "Sent",
]


def __getattr__(name: str) -> Any:
    if name in _KINDS:
        value = reduce(or_, (codec.model for codec in _KINDS[name].models.values()))
    elif name in _MODULES:
        value = getattr(import_module(f"trunkline_acme.models.{_MODULES[name]}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
