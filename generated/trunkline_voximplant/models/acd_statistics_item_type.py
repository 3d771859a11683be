# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDStatisticsItemType."""

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

    min_: int | Unset = UNSET
    avg: float | Unset = UNSET
    max_: int | Unset = UNSET
    count: int | Unset = UNSET
    sum_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
