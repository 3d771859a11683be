# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDServicingCallStateType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class ACDServicingCallStateType(Model):
    """What the vendor calls ACDServicingCallStateType.

    Attributes:
        user_id: The user's id.
        user_name: The user's name.
        user_display_name: The name shown to others.
        priority: The priority.
        callerid: The caller's number.
        begin_time: When it began.
        waiting_time: The time of waiting, in seconds.
        acd_session_history_id: The id of the request in the history.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.STR, hidden=True),
        Field("user_display_name", "user_display_name", c.STR, hidden=True),
        Field("priority", "priority", c.INT),
        Field("callerid", "callerid", c.STR, hidden=True),
        Field("begin_time", "begin_time", times.SQL_TIME),
        Field("waiting_time", "waiting_time", c.INT),
        Field("acd_session_history_id", "acd_session_history_id", c.INT),
    )

    user_id: int | None = ABSENT
    user_name: str | None = ABSENT
    user_display_name: str | None = ABSENT
    priority: int | None = ABSENT
    callerid: str | None = ABSENT
    begin_time: dt.datetime | None = ABSENT
    waiting_time: int | None = ABSENT
    acd_session_history_id: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[0][3](value, context, (where, "user_id"))
        value = get("user_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_name = None
        elif type(value) is str:
            model.user_name = value
        else:
            model.user_name = cls.__rows__[1][3](value, context, (where, "user_name"))
        value = get("user_display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_display_name = None
        elif type(value) is str:
            model.user_display_name = value
        else:
            model.user_display_name = cls.__rows__[2][3](value, context, (where, "user_display_name"))
        value = get("priority", UNSET)
        if value is UNSET:
            missing += 1
            model.priority = None
        elif type(value) is int:
            model.priority = value
        else:
            model.priority = cls.__rows__[3][3](value, context, (where, "priority"))
        value = get("callerid", UNSET)
        if value is UNSET:
            missing += 1
            model.callerid = None
        elif type(value) is str:
            model.callerid = value
        else:
            model.callerid = cls.__rows__[4][3](value, context, (where, "callerid"))
        value = get("begin_time", UNSET)
        if value is UNSET:
            missing += 1
            model.begin_time = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.begin_time = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[5][3](value, context, (where, "begin_time"))
            )
        else:
            model.begin_time = cls.__rows__[5][3](value, context, (where, "begin_time"))
        value = get("waiting_time", UNSET)
        if value is UNSET:
            missing += 1
            model.waiting_time = None
        elif type(value) is int:
            model.waiting_time = value
        else:
            model.waiting_time = cls.__rows__[6][3](value, context, (where, "waiting_time"))
        value = get("acd_session_history_id", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_session_history_id = None
        elif type(value) is int:
            model.acd_session_history_id = value
        else:
            model.acd_session_history_id = cls.__rows__[7][3](value, context, (where, "acd_session_history_id"))
        if len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
