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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
