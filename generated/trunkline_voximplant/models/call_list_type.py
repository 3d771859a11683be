# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallListType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.call_list_type_status import CallListTypeStatus


@_define(kw_only=True, repr=False)
class CallListType(Model):
    """What the vendor calls CallListType.

    Attributes:
        list_id: The call list's id.
        list_name: The call list's name.
        priority: The priority.
        rule_id: The rule's id.
        max_simultaneous: How many tasks run at the same time.
        num_attempts: How often a failed task is tried.
        dt_submit: When it was handed in.
        dt_complete: When it was finished.
        interval_seconds: The pause between attempts, in seconds.
        status: The state.
        task_priority_strategy: Which tasks go first.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("list_id", "list_id", c.INT),
        Field("list_name", "list_name", c.STR),
        Field("priority", "priority", c.INT),
        Field("rule_id", "rule_id", c.INT),
        Field("max_simultaneous", "max_simultaneous", c.INT),
        Field("num_attempts", "num_attempts", c.INT),
        Field("dt_submit", "dt_submit", times.SQL_TIME),
        Field("dt_complete", "dt_complete", times.SQL_TIME),
        Field("interval_seconds", "interval_seconds", c.INT),
        Field(
            "status",
            "status",
            enums.EnumCodec("trunkline_voximplant.models.call_list_type_status", "CallListTypeStatus"),
        ),
        Field("task_priority_strategy", "task_priority_strategy", c.STR),
    )

    list_id: int | None = ABSENT
    list_name: str | None = ABSENT
    priority: int | None = ABSENT
    rule_id: int | None = ABSENT
    max_simultaneous: int | None = ABSENT
    num_attempts: int | None = ABSENT
    dt_submit: dt.datetime | None = ABSENT
    dt_complete: dt.datetime | None = ABSENT
    interval_seconds: int | None = ABSENT
    status: CallListTypeStatus | None = ABSENT
    task_priority_strategy: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
