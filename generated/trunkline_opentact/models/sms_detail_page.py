# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsDetailPage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.search_mode import SearchMode
    from trunkline_opentact.models.sms_detail import SmsDetail
    from trunkline_opentact.models.sort_direction import SortDirection


@_define(kw_only=True, repr=False)
class SmsDetailPage(Model):
    """One page of a search.

    Attributes:
        total: How many there are on all pages.
        data: The items of this page.
        take: How many were asked for.
        skip: How many were left out first.
        mode: Whether all filters must match (`AND`) or one is enough (`OR`).
        order: Field names with `ASC` or `DESC`.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("total", "total", c.INT, required=True),
        Field(
            "data",
            "data",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.sms_detail", "SmsDetail")),
            required=True,
        ),
        Field("take", "take", c.INT),
        Field("skip", "skip", c.INT),
        Field("mode", "mode", enums.EnumCodec("trunkline_opentact.models.search_mode", "SearchMode")),
        Field(
            "order", "order", c.MapCodec(enums.EnumCodec("trunkline_opentact.models.sort_direction", "SortDirection"))
        ),
    )

    total: int
    data: list[SmsDetail]
    take: int | None = ABSENT
    skip: int | None = ABSENT
    mode: SearchMode | None = ABSENT
    order: dict[str, SortDirection] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
