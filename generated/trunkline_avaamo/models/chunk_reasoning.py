# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChunkReasoning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class ChunkReasoning(Model):
    """The judgement on one piece of text.

    Attributes:
        match: Whether the piece supports the answer.
        reasoning: Why it fits or does not.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("match", "match", c.BOOL),
        Field("reasoning", "reasoning", c.STR, hidden=True),
    )

    match: bool | None = ABSENT
    reasoning: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("match", UNSET)
        if value is UNSET:
            missing += 1
            model.match = None
        elif type(value) is bool:
            model.match = value
        else:
            model.match = cls.__rows__[0][3](value, context, (where, "match"))
        value = get("reasoning", UNSET)
        if value is UNSET:
            missing += 1
            model.reasoning = None
        elif type(value) is str:
            model.reasoning = value
        else:
            model.reasoning = cls.__rows__[1][3](value, context, (where, "reasoning"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
