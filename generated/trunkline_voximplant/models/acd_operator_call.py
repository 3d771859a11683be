# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDOperatorCall."""

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
class ACDOperatorCall(Model):
    """What the vendor calls ACDOperatorCall.

    Attributes:
        acd_session_history_id: The id of the request in the history.
        acd_request_id: The id of the request.
        acd_queue_id: The ACD queue's id.
        acd_queue_name: The ACD queue's name.
        callerid: The caller's number.
        begin_time: When it began.
        submitted: When it was offered.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("acd_session_history_id", "acd_session_history_id", c.INT),
        Field("acd_request_id", "acd_request_id", c.STR),
        Field("acd_queue_id", "acd_queue_id", c.INT),
        Field("acd_queue_name", "acd_queue_name", c.STR),
        Field("callerid", "callerid", c.STR, hidden=True),
        Field("begin_time", "begin_time", times.SQL_TIME),
        Field("submitted", "submitted", times.SQL_TIME),
    )

    acd_session_history_id: int | None = ABSENT
    acd_request_id: str | None = ABSENT
    acd_queue_id: int | None = ABSENT
    acd_queue_name: str | None = ABSENT
    callerid: str | None = ABSENT
    begin_time: dt.datetime | None = ABSENT
    submitted: dt.datetime | None = ABSENT
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
        value = get("acd_queue_id", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queue_id = None
        elif type(value) is int:
            model.acd_queue_id = value
        else:
            model.acd_queue_id = cls.__rows__[2][3](value, context, (where, "acd_queue_id"))
        value = get("acd_queue_name", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queue_name = None
        elif type(value) is str:
            model.acd_queue_name = value
        else:
            model.acd_queue_name = cls.__rows__[3][3](value, context, (where, "acd_queue_name"))
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
        value = get("submitted", UNSET)
        if value is UNSET:
            missing += 1
            model.submitted = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.submitted = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[6][3](value, context, (where, "submitted"))
            )
        else:
            model.submitted = cls.__rows__[6][3](value, context, (where, "submitted"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
