# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetSmartQueueRealtimeMetricsResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.smart_queue_metrics_result import SmartQueueMetricsResult


@_define(kw_only=True, repr=False)
class GetSmartQueueRealtimeMetricsResponse(Model):
    """What `smart_queue.get_realtime_metrics` returns.

    Attributes:
        result: The entries.
        timezone: The time zone of the times in this answer.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "result",
            "result",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.smart_queue_metrics_result", "SmartQueueMetricsResult")
            ),
        ),
        Field("timezone", "timezone", c.STR),
    )

    result: list[SmartQueueMetricsResult] | None = ABSENT
    timezone: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            model.result = None
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("timezone", UNSET)
        if value is UNSET:
            missing += 1
            model.timezone = None
        elif type(value) is str:
            model.timezone = value
        else:
            model.timezone = cls.__rows__[1][3](value, context, (where, "timezone"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
