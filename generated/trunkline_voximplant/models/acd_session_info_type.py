# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDSessionInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.acd_session_event_info_type import ACDSessionEventInfoType


@_define(kw_only=True, repr=False)
class ACDSessionInfoType(Model):
    """What the vendor calls ACDSessionInfoType.

    Attributes:
        acd_session_history_id: The id of the request in the history.
        acd_request_id: The id of the request.
        account_id: The account's id.
        begin_time: When it began.
        priority: The priority.
        acd_queue_id: The ACD queue's id.
        user_id: The user's id.
        waiting_duration: The time of waiting, in seconds.
        in_service_duration: The time of the call, in seconds.
        after_service_duration: The time of work after the call, in seconds.
        events: The events.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("acd_session_history_id", "acd_session_history_id", c.INT),
        Field("acd_request_id", "acd_request_id", c.STR),
        Field("account_id", "account_id", c.INT),
        Field("begin_time", "begin_time", times.SQL_TIME),
        Field("priority", "priority", c.INT),
        Field("acd_queue_id", "acd_queue_id", c.INT),
        Field("user_id", "user_id", c.INT),
        Field("waiting_duration", "waiting_duration", c.INT),
        Field("in_service_duration", "in_service_duration", c.INT),
        Field("after_service_duration", "after_service_duration", c.INT),
        Field(
            "events",
            "events",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.acd_session_event_info_type", "ACDSessionEventInfoType")
            ),
        ),
    )

    acd_session_history_id: int | None = ABSENT
    acd_request_id: str | None = ABSENT
    account_id: int | None = ABSENT
    begin_time: dt.datetime | None = ABSENT
    priority: int | None = ABSENT
    acd_queue_id: int | None = ABSENT
    user_id: int | None = ABSENT
    waiting_duration: int | None = ABSENT
    in_service_duration: int | None = ABSENT
    after_service_duration: int | None = ABSENT
    events: list[ACDSessionEventInfoType] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("acd_session_history_id", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_session_history_id = None
        elif type(value) is int:
            model.acd_session_history_id = value
        else:
            model.acd_session_history_id = cls.__rows__[0][3](value, context, (where, "acd_session_history_id"))
        value = get("acd_request_id", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_request_id = None
        elif type(value) is str:
            model.acd_request_id = value
        else:
            model.acd_request_id = cls.__rows__[1][3](value, context, (where, "acd_request_id"))
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[2][3](value, context, (where, "account_id"))
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
                else cls.__rows__[3][3](value, context, (where, "begin_time"))
            )
        else:
            model.begin_time = cls.__rows__[3][3](value, context, (where, "begin_time"))
        value = get("priority", UNSET)
        if value is UNSET:
            missing += 1
            model.priority = None
        elif type(value) is int:
            model.priority = value
        else:
            model.priority = cls.__rows__[4][3](value, context, (where, "priority"))
        value = get("acd_queue_id", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queue_id = None
        elif type(value) is int:
            model.acd_queue_id = value
        else:
            model.acd_queue_id = cls.__rows__[5][3](value, context, (where, "acd_queue_id"))
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[6][3](value, context, (where, "user_id"))
        value = get("waiting_duration", UNSET)
        if value is UNSET:
            missing += 1
            model.waiting_duration = None
        elif type(value) is int:
            model.waiting_duration = value
        else:
            model.waiting_duration = cls.__rows__[7][3](value, context, (where, "waiting_duration"))
        value = get("in_service_duration", UNSET)
        if value is UNSET:
            missing += 1
            model.in_service_duration = None
        elif type(value) is int:
            model.in_service_duration = value
        else:
            model.in_service_duration = cls.__rows__[8][3](value, context, (where, "in_service_duration"))
        value = get("after_service_duration", UNSET)
        if value is UNSET:
            missing += 1
            model.after_service_duration = None
        elif type(value) is int:
            model.after_service_duration = value
        else:
            model.after_service_duration = cls.__rows__[9][3](value, context, (where, "after_service_duration"))
        value = get("events", UNSET)
        if value is UNSET:
            missing += 1
            model.events = None
        else:
            model.events = cls.__rows__[10][3](value, context, (where, "events"))
        if len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
