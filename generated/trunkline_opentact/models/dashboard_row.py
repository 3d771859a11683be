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

if TYPE_CHECKING:
    pass


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
