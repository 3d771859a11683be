# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueState."""

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

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.smart_queue_state_agent import SmartQueueStateAgent
    from trunkline_voximplant.models.smart_queue_state_task import SmartQueueStateTask


@_define(kw_only=True, repr=False)
class SmartQueueState(Model):
    """What the vendor calls SmartQueueState.

    Attributes:
        sq_queue_id: The SmartQueue's id.
        sq_queue_name: The SmartQueue's name.
        sq_agents: The agents.
        tasks: The tasks.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sq_queue_id", "sq_queue_id", c.INT),
        Field("sq_queue_name", "sq_queue_name", c.STR),
        Field(
            "sq_agents",
            "sq_agents",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.smart_queue_state_agent", "SmartQueueStateAgent")
            ),
        ),
        Field(
            "tasks",
            "tasks",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.smart_queue_state_task", "SmartQueueStateTask")),
        ),
    )

    sq_queue_id: int | None = ABSENT
    sq_queue_name: str | None = ABSENT
    sq_agents: list[SmartQueueStateAgent] | None = ABSENT
    tasks: list[SmartQueueStateTask] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("sq_queue_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_queue_id = None
        elif type(value) is int:
            model.sq_queue_id = value
        else:
            model.sq_queue_id = cls.__rows__[0][3](value, context, (where, "sq_queue_id"))
        value = get("sq_queue_name", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_queue_name = None
        elif type(value) is str:
            model.sq_queue_name = value
        else:
            model.sq_queue_name = cls.__rows__[1][3](value, context, (where, "sq_queue_name"))
        value = get("sq_agents", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_agents = None
        else:
            model.sq_agents = cls.__rows__[2][3](value, context, (where, "sq_agents"))
        value = get("tasks", UNSET)
        if value is UNSET:
            missing += 1
            model.tasks = None
        else:
            model.tasks = cls.__rows__[3][3](value, context, (where, "tasks"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
