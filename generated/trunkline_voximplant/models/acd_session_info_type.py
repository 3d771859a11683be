# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDSessionInfoType."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
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

    acd_session_history_id: int | Unset = UNSET
    acd_request_id: str | Unset = UNSET
    account_id: int | Unset = UNSET
    begin_time: dt.datetime | None | Unset = UNSET
    priority: int | Unset = UNSET
    acd_queue_id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    waiting_duration: int | Unset = UNSET
    in_service_duration: int | Unset = UNSET
    after_service_duration: int | Unset = UNSET
    events: list[ACDSessionEventInfoType] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
