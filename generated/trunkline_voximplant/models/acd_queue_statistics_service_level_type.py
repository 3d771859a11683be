# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDQueueStatisticsServiceLevelType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("acceptable_waiting_time", UNSET)
        if value is UNSET:
            missing += 1
            model.acceptable_waiting_time = None
        elif type(value) is int:
            model.acceptable_waiting_time = value
        else:
            model.acceptable_waiting_time = cls.__rows__[0][3](value, context, (where, "acceptable_waiting_time"))
        value = get("call_count", UNSET)
        if value is UNSET:
            missing += 1
            model.call_count = None
        elif type(value) is int:
            model.call_count = value
        else:
            model.call_count = cls.__rows__[1][3](value, context, (where, "call_count"))
        value = get("service_level", UNSET)
        if value is UNSET:
            missing += 1
            model.service_level = None
        elif type(value) is int:
            model.service_level = value
        else:
            model.service_level = cls.__rows__[2][3](value, context, (where, "service_level"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
