# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetSQAgentsResult."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.smart_queue_agent_skill import SmartQueueAgentSkill
    from trunkline_voximplant.models.smart_queue_state_agent_status import SmartQueueStateAgentStatus


@_define(kw_only=True, repr=False)
class GetSQAgentsResult(Model):
    """What the vendor calls GetSQAgentsResult.

    Attributes:
        user_id: The user's id.
        user_name: The user's name.
        user_display_name: The name shown to others.
        max_simultaneous_conversations: How many conversations the agent holds at once.
        sq_statuses: The statuses.
        sq_queues: The queues.
        sq_skills: The skills.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.STR, hidden=True),
        Field("user_display_name", "user_display_name", c.STR, hidden=True),
        Field("max_simultaneous_conversations", "max_simultaneous_conversations", c.INT),
        Field(
            "sq_statuses",
            "sq_statuses",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.smart_queue_state_agent_status", "SmartQueueStateAgentStatus"
                )
            ),
        ),
        Field("sq_queues", "sq_queues", c.ListCodec(c.MapCodec(c.ANY))),
        Field(
            "sq_skills",
            "sq_skills",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.smart_queue_agent_skill", "SmartQueueAgentSkill")
            ),
        ),
    )

    user_id: int | None = ABSENT
    user_name: str | None = ABSENT
    user_display_name: str | None = ABSENT
    max_simultaneous_conversations: int | None = ABSENT
    sq_statuses: list[SmartQueueStateAgentStatus] | None = ABSENT
    sq_queues: list[dict[str, JSON]] | None = ABSENT
    sq_skills: list[SmartQueueAgentSkill] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[0][3](value, context, (where, "user_id"))
        value = get("user_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_name = None
        elif type(value) is str:
            model.user_name = value
        else:
            model.user_name = cls.__rows__[1][3](value, context, (where, "user_name"))
        value = get("user_display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_display_name = None
        elif type(value) is str:
            model.user_display_name = value
        else:
            model.user_display_name = cls.__rows__[2][3](value, context, (where, "user_display_name"))
        value = get("max_simultaneous_conversations", UNSET)
        if value is UNSET:
            missing += 1
            model.max_simultaneous_conversations = None
        elif type(value) is int:
            model.max_simultaneous_conversations = value
        else:
            model.max_simultaneous_conversations = cls.__rows__[3][3](
                value, context, (where, "max_simultaneous_conversations")
            )
        value = get("sq_statuses", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_statuses = None
        else:
            model.sq_statuses = cls.__rows__[4][3](value, context, (where, "sq_statuses"))
        value = get("sq_queues", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_queues = None
        else:
            model.sq_queues = cls.__rows__[5][3](value, context, (where, "sq_queues"))
        value = get("sq_skills", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_skills = None
        else:
            model.sq_skills = cls.__rows__[6][3](value, context, (where, "sq_skills"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
