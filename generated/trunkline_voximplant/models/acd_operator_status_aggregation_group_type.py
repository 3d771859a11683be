# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDOperatorStatusAggregationGroupType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.acd_operator_status_statistics_type import ACDOperatorStatusStatisticsType


@_define(kw_only=True, repr=False)
class ACDOperatorStatusAggregationGroupType(Model):
    """What the vendor calls ACDOperatorStatusAggregationGroupType.

    Attributes:
        user_id: The user's id.
        date: The date.
        hour: The hour of the day.
        statistics: The statistics.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.STR),
        Field("date", "date", times.DATE),
        Field("hour", "hour", c.INT),
        Field(
            "statistics",
            "statistics",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.acd_operator_status_statistics_type", "ACDOperatorStatusStatisticsType"
                )
            ),
        ),
    )

    user_id: str | None = ABSENT
    date: dt.date | None = ABSENT
    hour: int | None = ABSENT
    statistics: list[ACDOperatorStatusStatisticsType] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is str:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[0][3](value, context, (where, "user_id"))
        value = get("date", UNSET)
        if value is UNSET:
            missing += 1
            model.date = None
        else:
            model.date = cls.__rows__[1][3](value, context, (where, "date"))
        value = get("hour", UNSET)
        if value is UNSET:
            missing += 1
            model.hour = None
        elif type(value) is int:
            model.hour = value
        else:
            model.hour = cls.__rows__[2][3](value, context, (where, "hour"))
        value = get("statistics", UNSET)
        if value is UNSET:
            missing += 1
            model.statistics = None
        else:
            model.statistics = cls.__rows__[3][3](value, context, (where, "statistics"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
