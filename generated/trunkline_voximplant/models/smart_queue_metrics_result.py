# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueMetricsResult."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.smart_queue_metrics_groups import SmartQueueMetricsGroups
    from trunkline_voximplant.models.smart_queue_report_type import SmartQueueReportType


@_define(kw_only=True, repr=False)
class SmartQueueMetricsResult(Model):
    """What the vendor calls SmartQueueMetricsResult.

    Attributes:
        groups: The groups of values.
        report_type: The kind of report.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "groups",
            "groups",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.smart_queue_metrics_groups", "SmartQueueMetricsGroups")
            ),
        ),
        Field(
            "report_type",
            "report_type",
            enums.EnumCodec("trunkline_voximplant.models.smart_queue_report_type", "SmartQueueReportType"),
        ),
    )

    groups: list[SmartQueueMetricsGroups] | None = ABSENT
    report_type: SmartQueueReportType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("groups", UNSET)
        if value is UNSET:
            missing += 1
            model.groups = None
        else:
            model.groups = cls.__rows__[0][3](value, context, (where, "groups"))
        value = get("report_type", UNSET)
        if value is UNSET:
            missing += 1
            model.report_type = None
        elif type(value) is str and value in _codec1._listed:
            model.report_type = _codec1._listed[value]
        else:
            model.report_type = cls.__rows__[1][3](value, context, (where, "report_type"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = SmartQueueMetricsResult.__fields__[1].inner
