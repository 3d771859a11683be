# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueMetricsGroupsValues."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class SmartQueueMetricsGroupsValues(Model):
    """What the vendor calls SmartQueueMetricsGroupsValues.

    Attributes:
        from_date: Where the period begins.
        to_date: Where the period ends.
        value: The value.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("from_date", "from_date", times.SQL_TIME),
        Field("to_date", "to_date", times.SQL_TIME),
        Field("value", "value", c.FLOAT),
    )

    from_date: dt.datetime | None = ABSENT
    to_date: dt.datetime | None = ABSENT
    value: float | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("from_date", UNSET)
        if value is UNSET:
            missing += 1
            model.from_date = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.from_date = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[0][3](value, context, (where, "from_date"))
            )
        else:
            model.from_date = cls.__rows__[0][3](value, context, (where, "from_date"))
        value = get("to_date", UNSET)
        if value is UNSET:
            missing += 1
            model.to_date = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.to_date = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[1][3](value, context, (where, "to_date"))
            )
        else:
            model.to_date = cls.__rows__[1][3](value, context, (where, "to_date"))
        value = get("value", UNSET)
        if value is UNSET:
            missing += 1
            model.value = None
        elif type(value) is float or type(value) is int:
            model.value = value
        else:
            model.value = cls.__rows__[2][3](value, context, (where, "value"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
