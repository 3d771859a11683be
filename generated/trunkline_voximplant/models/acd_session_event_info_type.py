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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
