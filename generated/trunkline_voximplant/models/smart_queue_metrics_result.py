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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.smart_queue_metrics_groups import (
        SmartQueueMetricsGroups,
    )
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
