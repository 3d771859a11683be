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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
