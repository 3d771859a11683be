# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDQueueStatisticsServiceLevelType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class ACDQueueStatisticsServiceLevelType(Model):
    """What the vendor calls ACDQueueStatisticsServiceLevelType.

    Attributes:
        acceptable_waiting_time: The waiting time that is still acceptable, in seconds.
        call_count: How many calls.
        service_level: The share of calls served in time.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("acceptable_waiting_time", "acceptable_waiting_time", c.INT),
        Field("call_count", "call_count", c.INT),
        Field("service_level", "service_level", c.INT),
    )

    acceptable_waiting_time: int | None = ABSENT
    call_count: int | None = ABSENT
    service_level: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
