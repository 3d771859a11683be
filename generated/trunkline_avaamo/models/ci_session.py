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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON


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
