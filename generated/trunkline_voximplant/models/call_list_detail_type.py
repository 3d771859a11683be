# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallListDetailType."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    list_id: int | Unset = UNSET
    custom_data: str | Unset = UNSET
    start_execution_time: dt.datetime | None | Unset = UNSET
    finish_execution_time: dt.datetime | None | Unset = UNSET
    result_data: str | Unset = UNSET
    last_attempt: str | Unset = UNSET
    attempts_left: int | Unset = UNSET
    status_id: int | Unset = UNSET
    status: CallListDetailTypeStatus | Unset = UNSET
    task_id: int | Unset = UNSET
    task_uuid: str | Unset = UNSET
    call_schedule: JSON | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
