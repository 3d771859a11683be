# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackCount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    feedback_type: str | Unset = UNSET
    count: int | Unset = UNSET
    positive: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
