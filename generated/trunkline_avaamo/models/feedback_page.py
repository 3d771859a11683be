# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackPage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    from trunkline_avaamo.models.feedback_entry import FeedbackEntry


@_define(kw_only=True, repr=False)
class FeedbackPage(Model):
    """One page of feedback.

    Attributes:
        current_page: Number of this page, from 1.
        per_page: Entries a page holds at most.
        total_entries: Entries on all pages together.
        total_pages: Pages there are.
        feedbacks: The feedback of this page.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("current_page", "current_page", c.INT, required=True),
        Field("per_page", "per_page", c.INT, required=True),
        Field("total_entries", "total_entries", c.INT, required=True),
        Field("total_pages", "total_pages", c.INT, required=True),
        Field(
            "feedbacks",
            "feedbacks",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.feedback_entry", "FeedbackEntry")),
            required=True,
        ),
    )

    current_page: int
    per_page: int
    total_entries: int
    total_pages: int
    feedbacks: list[FeedbackEntry]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
