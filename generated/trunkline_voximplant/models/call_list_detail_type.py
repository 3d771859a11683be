# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallListDetailType."""

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
    from trunkline_runtime.codecs import JSON

    from trunkline_voximplant.models.call_list_detail_type_status import CallListDetailTypeStatus


@_define(kw_only=True, repr=False)
class CallListDetailType(Model):
    """What the vendor calls CallListDetailType.

    Attributes:
        list_id: The call list's id.
        custom_data: Text of your own.
        start_execution_time: When the task was begun.
        finish_execution_time: When the task was finished.
        result_data: What the scenario said about the task.
        last_attempt: When the last attempt was made.
        attempts_left: How many attempts are left.
        status_id: The state, as a number.
        status: The state.
        task_id: The task's id.
        task_uuid: The task's UUID.
        call_schedule: When the task may be called: JSON, as text or as it is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("list_id", "list_id", c.INT),
        Field("custom_data", "custom_data", c.STR, hidden=True),
        Field("start_execution_time", "start_execution_time", times.SQL_TIME),
        Field("finish_execution_time", "finish_execution_time", times.SQL_TIME),
        Field("result_data", "result_data", c.STR, hidden=True),
        Field("last_attempt", "last_attempt", c.STR),
        Field("attempts_left", "attempts_left", c.INT),
        Field("status_id", "status_id", c.INT),
        Field(
            "status",
            "status",
            enums.EnumCodec("trunkline_voximplant.models.call_list_detail_type_status", "CallListDetailTypeStatus"),
        ),
        Field("task_id", "task_id", c.INT),
        Field("task_uuid", "task_uuid", c.STR),
        Field("call_schedule", "call_schedule", c.ANY),
    )

    list_id: int | None = ABSENT
    custom_data: str | None = ABSENT
    start_execution_time: dt.datetime | None = ABSENT
    finish_execution_time: dt.datetime | None = ABSENT
    result_data: str | None = ABSENT
    last_attempt: str | None = ABSENT
    attempts_left: int | None = ABSENT
    status_id: int | None = ABSENT
    status: CallListDetailTypeStatus | None = ABSENT
    task_id: int | None = ABSENT
    task_uuid: str | None = ABSENT
    call_schedule: JSON | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
