# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDStatisticsItemType."""

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
class ACDStatisticsItemType(Model):
    """What the vendor calls ACDStatisticsItemType.

    Attributes:
        min_: The minimum.
        avg: The average.
        max_: The maximum.
        count: How many.
        sum_: The sum.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("min_", "min", c.INT),
        Field("avg", "avg", c.FLOAT),
        Field("max_", "max", c.INT),
        Field("count", "count", c.INT),
        Field("sum_", "sum", c.INT),
    )

    min_: int | None = ABSENT
    avg: float | None = ABSENT
    max_: int | None = ABSENT
    count: int | None = ABSENT
    sum_: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
