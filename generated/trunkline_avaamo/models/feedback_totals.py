# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""FeedbackTotals."""

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
class FeedbackTotals(Model):
    """Praise and blame.

    Attributes:
        positive: How often users liked it.
        negative: How often users disliked it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("positive", "positive", c.INT),
        Field("negative", "negative", c.INT),
    )

    positive: int | Unset = UNSET
    negative: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
