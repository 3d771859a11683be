# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueStateTask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.smart_queue_state_task_status import SmartQueueStateTaskStatus
    from trunkline_voximplant.models.smart_queue_state_task_task_type import SmartQueueStateTaskTaskType
    from trunkline_voximplant.models.smart_queue_task_skill import SmartQueueTaskSkill


@_define(kw_only=True, repr=False)
class SmartQueueStateTask(Model):
    """What the vendor calls SmartQueueStateTask.

    Attributes:
        task_type: A call or a chat.
        status: The state.
        user_id: The user's id.
        sq_skills: The skills.
        waiting_time: The time of waiting, in seconds.
        processing_time: The time of work on it, in seconds.
        custom_data: Text of your own.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "task_type",
            "task_type",
            enums.EnumCodec(
                "trunkline_voximplant.models.smart_queue_state_task_task_type", "SmartQueueStateTaskTaskType"
            ),
        ),
        Field(
            "status",
            "status",
            enums.EnumCodec("trunkline_voximplant.models.smart_queue_state_task_status", "SmartQueueStateTaskStatus"),
        ),
        Field("user_id", "user_id", c.INT),
        Field(
            "sq_skills",
            "sq_skills",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.smart_queue_task_skill", "SmartQueueTaskSkill")),
        ),
        Field("waiting_time", "waiting_time", c.INT),
        Field("processing_time", "processing_time", c.INT),
        Field("custom_data", "custom_data", c.STR, hidden=True),
    )

    task_type: SmartQueueStateTaskTaskType | None = ABSENT
    status: SmartQueueStateTaskStatus | None = ABSENT
    user_id: int | None = ABSENT
    sq_skills: list[SmartQueueTaskSkill] | None = ABSENT
    waiting_time: int | None = ABSENT
    processing_time: int | None = ABSENT
    custom_data: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("task_type", UNSET)
        if value is UNSET:
            missing += 1
            model.task_type = None
        elif type(value) is str and value in _codec0._listed:
            model.task_type = _codec0._listed[value]
        else:
            model.task_type = cls.__rows__[0][3](value, context, (where, "task_type"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec1._listed:
            model.status = _codec1._listed[value]
        else:
            model.status = cls.__rows__[1][3](value, context, (where, "status"))
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[2][3](value, context, (where, "user_id"))
        value = get("sq_skills", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_skills = None
        else:
            model.sq_skills = cls.__rows__[3][3](value, context, (where, "sq_skills"))
        value = get("waiting_time", UNSET)
        if value is UNSET:
            missing += 1
            model.waiting_time = None
        elif type(value) is int:
            model.waiting_time = value
        else:
            model.waiting_time = cls.__rows__[4][3](value, context, (where, "waiting_time"))
        value = get("processing_time", UNSET)
        if value is UNSET:
            missing += 1
            model.processing_time = None
        elif type(value) is int:
            model.processing_time = value
        else:
            model.processing_time = cls.__rows__[5][3](value, context, (where, "processing_time"))
        value = get("custom_data", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_data = None
        elif type(value) is str:
            model.custom_data = value
        else:
            model.custom_data = cls.__rows__[6][3](value, context, (where, "custom_data"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = SmartQueueStateTask.__fields__[0].inner
_codec1: Any = SmartQueueStateTask.__fields__[1].inner
