# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TopFeedbackIntent."""

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
class TopFeedbackIntent(Model):
    """Praise and blame of one intent.

    Attributes:
        positive: How often users liked it.
        negative: How often users disliked it.
        intent_name: The intent that was matched.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("positive", "positive", c.INT),
        Field("negative", "negative", c.INT),
        Field("intent_name", "intent_name", c.STR),
    )

    positive: int | None = ABSENT
    negative: int | None = ABSENT
    intent_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
