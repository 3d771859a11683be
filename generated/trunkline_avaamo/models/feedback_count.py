# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackCount."""

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
class FeedbackCount(Model):
    """How often one kind of feedback was given.

    Attributes:
        feedback_type: What kind of feedback.
        count: How often.
        positive: Whether it is praise.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("feedback_type", "feedback_type", c.STR),
        Field("count", "count", c.INT),
        Field("positive", "positive", c.BOOL),
    )

    feedback_type: str | None = ABSENT
    count: int | None = ABSENT
    positive: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("feedback_type", UNSET)
        if value is UNSET:
            missing += 1
            model.feedback_type = None
        elif type(value) is str:
            model.feedback_type = value
        else:
            model.feedback_type = cls.__rows__[0][3](value, context, (where, "feedback_type"))
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        elif type(value) is int:
            model.count = value
        else:
            model.count = cls.__rows__[1][3](value, context, (where, "count"))
        value = get("positive", UNSET)
        if value is UNSET:
            missing += 1
            model.positive = None
        elif type(value) is bool:
            model.positive = value
        else:
            model.positive = cls.__rows__[2][3](value, context, (where, "positive"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
