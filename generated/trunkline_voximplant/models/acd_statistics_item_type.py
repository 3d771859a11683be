# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDStatisticsItemType."""

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("min", UNSET)
        if value is UNSET:
            missing += 1
            model.min_ = None
        elif type(value) is int:
            model.min_ = value
        else:
            model.min_ = cls.__rows__[0][3](value, context, (where, "min"))
        value = get("avg", UNSET)
        if value is UNSET:
            missing += 1
            model.avg = None
        elif type(value) is float or type(value) is int:
            model.avg = value
        else:
            model.avg = cls.__rows__[1][3](value, context, (where, "avg"))
        value = get("max", UNSET)
        if value is UNSET:
            missing += 1
            model.max_ = None
        elif type(value) is int:
            model.max_ = value
        else:
            model.max_ = cls.__rows__[2][3](value, context, (where, "max"))
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        elif type(value) is int:
            model.count = value
        else:
            model.count = cls.__rows__[3][3](value, context, (where, "count"))
        value = get("sum", UNSET)
        if value is UNSET:
            missing += 1
            model.sum_ = None
        elif type(value) is int:
            model.sum_ = value
        else:
            model.sum_ = cls.__rows__[4][3](value, context, (where, "sum"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
