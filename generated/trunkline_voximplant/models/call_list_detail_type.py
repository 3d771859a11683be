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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("list_id", UNSET)
        if value is UNSET:
            missing += 1
            model.list_id = None
        elif type(value) is int:
            model.list_id = value
        else:
            model.list_id = cls.__rows__[0][3](value, context, (where, "list_id"))
        value = get("custom_data", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_data = None
        elif type(value) is str:
            model.custom_data = value
        else:
            model.custom_data = cls.__rows__[1][3](value, context, (where, "custom_data"))
        value = get("start_execution_time", UNSET)
        if value is UNSET:
            missing += 1
            model.start_execution_time = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.start_execution_time = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[2][3](value, context, (where, "start_execution_time"))
            )
        else:
            model.start_execution_time = cls.__rows__[2][3](value, context, (where, "start_execution_time"))
        value = get("finish_execution_time", UNSET)
        if value is UNSET:
            missing += 1
            model.finish_execution_time = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.finish_execution_time = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[3][3](value, context, (where, "finish_execution_time"))
            )
        else:
            model.finish_execution_time = cls.__rows__[3][3](value, context, (where, "finish_execution_time"))
        value = get("result_data", UNSET)
        if value is UNSET:
            missing += 1
            model.result_data = None
        elif type(value) is str:
            model.result_data = value
        else:
            model.result_data = cls.__rows__[4][3](value, context, (where, "result_data"))
        value = get("last_attempt", UNSET)
        if value is UNSET:
            missing += 1
            model.last_attempt = None
        elif type(value) is str:
            model.last_attempt = value
        else:
            model.last_attempt = cls.__rows__[5][3](value, context, (where, "last_attempt"))
        value = get("attempts_left", UNSET)
        if value is UNSET:
            missing += 1
            model.attempts_left = None
        elif type(value) is int:
            model.attempts_left = value
        else:
            model.attempts_left = cls.__rows__[6][3](value, context, (where, "attempts_left"))
        value = get("status_id", UNSET)
        if value is UNSET:
            missing += 1
            model.status_id = None
        elif type(value) is int:
            model.status_id = value
        else:
            model.status_id = cls.__rows__[7][3](value, context, (where, "status_id"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec8._listed:
            model.status = _codec8._listed[value]
        else:
            model.status = cls.__rows__[8][3](value, context, (where, "status"))
        value = get("task_id", UNSET)
        if value is UNSET:
            missing += 1
            model.task_id = None
        elif type(value) is int:
            model.task_id = value
        else:
            model.task_id = cls.__rows__[9][3](value, context, (where, "task_id"))
        value = get("task_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.task_uuid = None
        elif type(value) is str:
            model.task_uuid = value
        else:
            model.task_uuid = cls.__rows__[10][3](value, context, (where, "task_uuid"))
        value = get("call_schedule", UNSET)
        if value is UNSET:
            missing += 1
            model.call_schedule = None
        else:
            model.call_schedule = cls.__rows__[11][3](value, context, (where, "call_schedule"))
        if len(data) + missing != 12:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec8: Any = CallListDetailType.__fields__[8].inner
