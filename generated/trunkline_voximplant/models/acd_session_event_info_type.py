# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDSessionEventInfoType."""

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
class ACDSessionEventInfoType(Model):
    """What the vendor calls ACDSessionEventInfoType.

    Attributes:
        acd_session_event_id: The event's id.
        time: When it happened.
        type_: The kind.
        user_id: The user's id.
        custom_data: Text of your own.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("acd_session_event_id", "acd_session_event_id", c.INT),
        Field("time", "time", times.SQL_TIME),
        Field("type_", "type", c.STR),
        Field("user_id", "user_id", c.INT),
        Field("custom_data", "custom_data", c.STR, hidden=True),
    )

    acd_session_event_id: int | None = ABSENT
    time: dt.datetime | None = ABSENT
    type_: str | None = ABSENT
    user_id: int | None = ABSENT
    custom_data: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("acd_session_event_id", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_session_event_id = None
        elif type(value) is int:
            model.acd_session_event_id = value
        else:
            model.acd_session_event_id = cls.__rows__[0][3](value, context, (where, "acd_session_event_id"))
        value = get("time", UNSET)
        if value is UNSET:
            missing += 1
            model.time = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.time = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[1][3](value, context, (where, "time"))
            )
        else:
            model.time = cls.__rows__[1][3](value, context, (where, "time"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[2][3](value, context, (where, "type"))
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[3][3](value, context, (where, "user_id"))
        value = get("custom_data", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_data = None
        elif type(value) is str:
            model.custom_data = value
        else:
            model.custom_data = cls.__rows__[4][3](value, context, (where, "custom_data"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
