# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""QueueInfoType."""

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
    from trunkline_voximplant.models.queue_skills import QueueSkills
    from trunkline_voximplant.models.queue_users import QueueUsers


@_define(kw_only=True, repr=False)
class QueueInfoType(Model):
    """What the vendor calls QueueInfoType.

    Attributes:
        acd_queue_id: The ACD queue's id.
        acd_queue_name: The ACD queue's name.
        application_id: The application's id.
        acd_queue_priority: The queue's priority.
        service_probability: The wanted probability that a call is served, from 0.5 to 1.
        auto_binding: Whether new operators are bound by themselves.
        max_waiting_time: How long a call may wait.
        max_queue_size: How many calls may wait.
        average_service_time: The usual time of service.
        created: When it was created.
        modified: When it was changed last.
        deleted: When it was deleted.
        users: The users.
        skills: The skills.
        sl_thresholds: Waiting times that service levels are counted for, in seconds.
        operatorcount: How many operators.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("acd_queue_id", "acd_queue_id", c.INT),
        Field("acd_queue_name", "acd_queue_name", c.STR),
        Field("application_id", "application_id", c.INT),
        Field("acd_queue_priority", "acd_queue_priority", c.INT),
        Field("service_probability", "service_probability", c.FLOAT),
        Field("auto_binding", "auto_binding", c.BOOL),
        Field("max_waiting_time", "max_waiting_time", c.INT),
        Field("max_queue_size", "max_queue_size", c.INT),
        Field("average_service_time", "average_service_time", c.INT),
        Field("created", "created", times.SQL_TIME),
        Field("modified", "modified", times.SQL_TIME),
        Field("deleted", "deleted", times.SQL_TIME),
        Field("users", "users", c.ListCodec(model.ModelCodec("trunkline_voximplant.models.queue_users", "QueueUsers"))),
        Field(
            "skills", "skills", c.ListCodec(model.ModelCodec("trunkline_voximplant.models.queue_skills", "QueueSkills"))
        ),
        Field("sl_thresholds", "sl_thresholds", c.ListCodec(c.INT)),
        Field("operatorcount", "operatorcount", c.INT),
    )

    acd_queue_id: int | None = ABSENT
    acd_queue_name: str | None = ABSENT
    application_id: int | None = ABSENT
    acd_queue_priority: int | None = ABSENT
    service_probability: float | None = ABSENT
    auto_binding: bool | None = ABSENT
    max_waiting_time: int | None = ABSENT
    max_queue_size: int | None = ABSENT
    average_service_time: int | None = ABSENT
    created: dt.datetime | None = ABSENT
    modified: dt.datetime | None = ABSENT
    deleted: dt.datetime | None = ABSENT
    users: list[QueueUsers] | None = ABSENT
    skills: list[QueueSkills] | None = ABSENT
    sl_thresholds: list[int] | None = ABSENT
    operatorcount: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
