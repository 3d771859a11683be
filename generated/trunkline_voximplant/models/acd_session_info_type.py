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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.acd_session_event_info_type import (
        ACDSessionEventInfoType,
    )


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
