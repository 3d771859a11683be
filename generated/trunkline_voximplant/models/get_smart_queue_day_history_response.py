# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetSmartQueueDayHistoryResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.smart_queue_metrics_result import (
        SmartQueueMetricsResult,
    )


@_define(kw_only=True, repr=False)
class GetSmartQueueDayHistoryResponse(Model):
    """What `smart_queue.get_day_history` returns.

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
