# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LegacyUpdateResult."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.legacy_page_result import LegacyPageResult


@_define(kw_only=True, repr=False)
class LegacyUpdateResult(Model):
    """What became of an update.

    Attributes:
        status: Whether it was taken.
        response_text: What became of it, by address.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("status", "status", c.BOOL),
        Field(
            "response_text",
            "response_text",
            c.MapCodec(model.ModelCodec("trunkline_avaamo.models.legacy_page_result", "LegacyPageResult")),
        ),
    )

    status: bool | None = ABSENT
    response_text: dict[str, LegacyPageResult] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
