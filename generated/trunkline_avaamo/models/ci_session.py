# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CiSession."""

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

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CiSession(Model):
    """The report about one recorded session.

    Attributes:
        uuid: The report's identifier.
        session_id: The session's identifier.
        conversation_uuid: The conversation that was recorded.
        timestamp: The time of the session.
        timezone: The session's time zone.
        duration: Seconds.
        conversation_history_url: Where the whole conversation can be read.
        report: What was found in the session; the members depend on the agent.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR),
        Field("session_id", "session_id", c.NullableCodec(c.STR)),
        Field("conversation_uuid", "conversation_uuid", c.NullableCodec(c.STR)),
        Field("timestamp", "timestamp", times.DATETIME),
        Field("timezone", "timezone", c.NullableCodec(c.STR)),
        Field("duration", "duration", c.NullableCodec(c.INT)),
        Field("conversation_history_url", "conversation_history_url", c.NullableCodec(c.STR), hidden=True),
        Field("report", "report", c.MapCodec(c.ANY), hidden=True),
    )

    uuid: str | None = ABSENT
    session_id: str | None = ABSENT
    conversation_uuid: str | None = ABSENT
    timestamp: dt.datetime | None = ABSENT
    timezone: str | None = ABSENT
    duration: int | None = ABSENT
    conversation_history_url: str | None = ABSENT
    report: dict[str, JSON] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str:
            model.uuid = value
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("session_id", UNSET)
        if value is UNSET:
            missing += 1
            model.session_id = None
        elif type(value) is str:
            model.session_id = value
        elif value is None:
            model.session_id = None
        else:
            model.session_id = cls.__rows__[1][3](value, context, (where, "session_id"))
        value = get("conversation_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation_uuid = None
        elif type(value) is str:
            model.conversation_uuid = value
        elif value is None:
            model.conversation_uuid = None
        else:
            model.conversation_uuid = cls.__rows__[2][3](value, context, (where, "conversation_uuid"))
        value = get("timestamp", UNSET)
        if value is UNSET:
            missing += 1
            model.timestamp = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.timestamp = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[3][3](value, context, (where, "timestamp"))
            )
        else:
            model.timestamp = cls.__rows__[3][3](value, context, (where, "timestamp"))
        value = get("timezone", UNSET)
        if value is UNSET:
            missing += 1
            model.timezone = None
        elif type(value) is str:
            model.timezone = value
        elif value is None:
            model.timezone = None
        else:
            model.timezone = cls.__rows__[4][3](value, context, (where, "timezone"))
        value = get("duration", UNSET)
        if value is UNSET:
            missing += 1
            model.duration = None
        elif type(value) is int:
            model.duration = value
        elif value is None:
            model.duration = None
        else:
            model.duration = cls.__rows__[5][3](value, context, (where, "duration"))
        value = get("conversation_history_url", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation_history_url = None
        elif type(value) is str:
            model.conversation_history_url = value
        elif value is None:
            model.conversation_history_url = None
        else:
            model.conversation_history_url = cls.__rows__[6][3](value, context, (where, "conversation_history_url"))
        value = get("report", UNSET)
        if value is UNSET:
            missing += 1
            model.report = None
        else:
            model.report = cls.__rows__[7][3](value, context, (where, "report"))
        if len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
