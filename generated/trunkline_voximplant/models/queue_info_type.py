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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("acd_queue_id", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queue_id = None
        elif type(value) is int:
            model.acd_queue_id = value
        else:
            model.acd_queue_id = cls.__rows__[0][3](value, context, (where, "acd_queue_id"))
        value = get("acd_queue_name", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queue_name = None
        elif type(value) is str:
            model.acd_queue_name = value
        else:
            model.acd_queue_name = cls.__rows__[1][3](value, context, (where, "acd_queue_name"))
        value = get("application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.application_id = None
        elif type(value) is int:
            model.application_id = value
        else:
            model.application_id = cls.__rows__[2][3](value, context, (where, "application_id"))
        value = get("acd_queue_priority", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queue_priority = None
        elif type(value) is int:
            model.acd_queue_priority = value
        else:
            model.acd_queue_priority = cls.__rows__[3][3](value, context, (where, "acd_queue_priority"))
        value = get("service_probability", UNSET)
        if value is UNSET:
            missing += 1
            model.service_probability = None
        elif type(value) is float or type(value) is int:
            model.service_probability = value
        else:
            model.service_probability = cls.__rows__[4][3](value, context, (where, "service_probability"))
        value = get("auto_binding", UNSET)
        if value is UNSET:
            missing += 1
            model.auto_binding = None
        elif type(value) is bool:
            model.auto_binding = value
        else:
            model.auto_binding = cls.__rows__[5][3](value, context, (where, "auto_binding"))
        value = get("max_waiting_time", UNSET)
        if value is UNSET:
            missing += 1
            model.max_waiting_time = None
        elif type(value) is int:
            model.max_waiting_time = value
        else:
            model.max_waiting_time = cls.__rows__[6][3](value, context, (where, "max_waiting_time"))
        value = get("max_queue_size", UNSET)
        if value is UNSET:
            missing += 1
            model.max_queue_size = None
        elif type(value) is int:
            model.max_queue_size = value
        else:
            model.max_queue_size = cls.__rows__[7][3](value, context, (where, "max_queue_size"))
        value = get("average_service_time", UNSET)
        if value is UNSET:
            missing += 1
            model.average_service_time = None
        elif type(value) is int:
            model.average_service_time = value
        else:
            model.average_service_time = cls.__rows__[8][3](value, context, (where, "average_service_time"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[9][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[9][3](value, context, (where, "created"))
        value = get("modified", UNSET)
        if value is UNSET:
            missing += 1
            model.modified = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[10][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[10][3](value, context, (where, "modified"))
        value = get("deleted", UNSET)
        if value is UNSET:
            missing += 1
            model.deleted = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.deleted = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[11][3](value, context, (where, "deleted"))
            )
        else:
            model.deleted = cls.__rows__[11][3](value, context, (where, "deleted"))
        value = get("users", UNSET)
        if value is UNSET:
            missing += 1
            model.users = None
        else:
            model.users = cls.__rows__[12][3](value, context, (where, "users"))
        value = get("skills", UNSET)
        if value is UNSET:
            missing += 1
            model.skills = None
        else:
            model.skills = cls.__rows__[13][3](value, context, (where, "skills"))
        value = get("sl_thresholds", UNSET)
        if value is UNSET:
            missing += 1
            model.sl_thresholds = None
        else:
            model.sl_thresholds = cls.__rows__[14][3](value, context, (where, "sl_thresholds"))
        value = get("operatorcount", UNSET)
        if value is UNSET:
            missing += 1
            model.operatorcount = None
        elif type(value) is int:
            model.operatorcount = value
        else:
            model.operatorcount = cls.__rows__[15][3](value, context, (where, "operatorcount"))
        if len(data) + missing != 16:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
