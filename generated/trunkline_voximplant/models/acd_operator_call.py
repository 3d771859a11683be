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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
