# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDQueueStateType."""

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
    from trunkline_voximplant.models.acd_after_service_operator_state_type import (
        ACDAfterServiceOperatorStateType,
    )
    from trunkline_voximplant.models.acd_locked_operator_state_type import (
        ACDLockedOperatorStateType,
    )
    from trunkline_voximplant.models.acd_ready_operator_state_type import (
        ACDReadyOperatorStateType,
    )
    from trunkline_voximplant.models.acd_servicing_call_state_type import (
        ACDServicingCallStateType,
    )
    from trunkline_voximplant.models.acd_waiting_call_state_type import (
        ACDWaitingCallStateType,
    )


@_define(kw_only=True, repr=False)
class ACDQueueStateType(Model):
    """What the vendor calls ACDQueueStateType.

    Attributes:
        acd_queue_id: The ACD queue's id.
        ready_operators: Operators who are ready.
        ready_operators_count: How many operators are ready.
        locked_operators: Operators who cannot take calls.
        locked_operators_count: How many operators cannot take calls.
        after_service_operators: Operators at work after a call.
        after_service_operator_count: How many operators work after a call.
        servicing_calls: Calls being served.
        waiting_calls: Calls that wait.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("acd_queue_id", "acd_queue_id", c.INT),
        Field(
            "ready_operators",
            "ready_operators",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.acd_ready_operator_state_type", "ACDReadyOperatorStateType"
                )
            ),
        ),
        Field("ready_operators_count", "ready_operators_count", c.INT),
        Field(
            "locked_operators",
            "locked_operators",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.acd_locked_operator_state_type", "ACDLockedOperatorStateType"
                )
            ),
        ),
        Field("locked_operators_count", "locked_operators_count", c.INT),
        Field(
            "after_service_operators",
            "after_service_operators",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.acd_after_service_operator_state_type",
                    "ACDAfterServiceOperatorStateType",
                )
            ),
        ),
        Field("after_service_operator_count", "after_service_operator_count", c.INT),
        Field(
            "servicing_calls",
            "servicing_calls",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.acd_servicing_call_state_type", "ACDServicingCallStateType"
                )
            ),
        ),
        Field(
            "waiting_calls",
            "waiting_calls",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.acd_waiting_call_state_type", "ACDWaitingCallStateType")
            ),
        ),
    )

    acd_queue_id: int | None = ABSENT
    ready_operators: list[ACDReadyOperatorStateType] | None = ABSENT
    ready_operators_count: int | None = ABSENT
    locked_operators: list[ACDLockedOperatorStateType] | None = ABSENT
    locked_operators_count: int | None = ABSENT
    after_service_operators: list[ACDAfterServiceOperatorStateType] | None = ABSENT
    after_service_operator_count: int | None = ABSENT
    servicing_calls: list[ACDServicingCallStateType] | None = ABSENT
    waiting_calls: list[ACDWaitingCallStateType] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
