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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
