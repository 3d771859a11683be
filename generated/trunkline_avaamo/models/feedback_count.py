# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackCount."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
