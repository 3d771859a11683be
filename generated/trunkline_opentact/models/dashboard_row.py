# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DashboardRow."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class DashboardRow(Model):
    """The charges of one day.

    Attributes:
        date: The day.
        count: How many charges.
        sum_: All of them together.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", c.STR, required=True),
        Field("count", "count", c.FLOAT, required=True),
        Field("sum_", "sum", c.DECIMAL, required=True),
    )

    date: str
    count: float
    sum_: Decimal
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("date", UNSET)
        if type(value) is str:
            model.date = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.date = None
        else:
            model.date = cls.__rows__[0][3](value, context, (where, "date"))
        value = get("count", UNSET)
        if type(value) is float or type(value) is int:
            model.count = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.count = None
        else:
            model.count = cls.__rows__[1][3](value, context, (where, "count"))
        value = get("sum", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.sum_ = None
        else:
            model.sum_ = cls.__rows__[2][3](value, context, (where, "sum"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
