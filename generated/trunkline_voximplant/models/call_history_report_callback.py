# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallHistoryReportCallback."""

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
class CallHistoryReportCallback(Model):
    """The report and whether it can be downloaded.

    Attributes:
        history_report_id: The report's id.
        success: Whether the report was made.
        order_date: When it was ordered.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("history_report_id", "history_report_id", c.INT),
        Field("success", "success", c.BOOL),
        Field("order_date", "order_date", times.SQL_TIME),
    )

    history_report_id: int | None = ABSENT
    success: bool | None = ABSENT
    order_date: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("history_report_id", UNSET)
        if value is UNSET:
            missing += 1
            model.history_report_id = None
        elif type(value) is int:
            model.history_report_id = value
        else:
            model.history_report_id = cls.__rows__[0][3](value, context, (where, "history_report_id"))
        value = get("success", UNSET)
        if value is UNSET:
            missing += 1
            model.success = None
        elif type(value) is bool:
            model.success = value
        else:
            model.success = cls.__rows__[1][3](value, context, (where, "success"))
        value = get("order_date", UNSET)
        if value is UNSET:
            missing += 1
            model.order_date = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.order_date = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[2][3](value, context, (where, "order_date"))
            )
        else:
            model.order_date = cls.__rows__[2][3](value, context, (where, "order_date"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
