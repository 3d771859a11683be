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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        value = get("list_name", UNSET)
        if value is UNSET:
            missing += 1
            model.list_name = None
        elif type(value) is str:
            model.list_name = value
        else:
            model.list_name = cls.__rows__[1][3](value, context, (where, "list_name"))
        value = get("priority", UNSET)
        if value is UNSET:
            missing += 1
            model.priority = None
        elif type(value) is int:
            model.priority = value
        else:
            model.priority = cls.__rows__[2][3](value, context, (where, "priority"))
        value = get("rule_id", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_id = None
        elif type(value) is int:
            model.rule_id = value
        else:
            model.rule_id = cls.__rows__[3][3](value, context, (where, "rule_id"))
        value = get("max_simultaneous", UNSET)
        if value is UNSET:
            missing += 1
            model.max_simultaneous = None
        elif type(value) is int:
            model.max_simultaneous = value
        else:
            model.max_simultaneous = cls.__rows__[4][3](value, context, (where, "max_simultaneous"))
        value = get("num_attempts", UNSET)
        if value is UNSET:
            missing += 1
            model.num_attempts = None
        elif type(value) is int:
            model.num_attempts = value
        else:
            model.num_attempts = cls.__rows__[5][3](value, context, (where, "num_attempts"))
        value = get("dt_submit", UNSET)
        if value is UNSET:
            missing += 1
            model.dt_submit = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.dt_submit = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[6][3](value, context, (where, "dt_submit"))
            )
        else:
            model.dt_submit = cls.__rows__[6][3](value, context, (where, "dt_submit"))
        value = get("dt_complete", UNSET)
        if value is UNSET:
            missing += 1
            model.dt_complete = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.dt_complete = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[7][3](value, context, (where, "dt_complete"))
            )
        else:
            model.dt_complete = cls.__rows__[7][3](value, context, (where, "dt_complete"))
        value = get("interval_seconds", UNSET)
        if value is UNSET:
            missing += 1
            model.interval_seconds = None
        elif type(value) is int:
            model.interval_seconds = value
        else:
            model.interval_seconds = cls.__rows__[8][3](value, context, (where, "interval_seconds"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec9._listed:
            model.status = _codec9._listed[value]
        else:
            model.status = cls.__rows__[9][3](value, context, (where, "status"))
        value = get("task_priority_strategy", UNSET)
        if value is UNSET:
            missing += 1
            model.task_priority_strategy = None
        elif type(value) is str:
            model.task_priority_strategy = value
        else:
            model.task_priority_strategy = cls.__rows__[10][3](value, context, (where, "task_priority_strategy"))
        if len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec9: Any = CallListType.__fields__[9].inner
