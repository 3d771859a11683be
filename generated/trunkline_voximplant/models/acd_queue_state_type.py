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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.acd_after_service_operator_state_type import ACDAfterServiceOperatorStateType
    from trunkline_voximplant.models.acd_locked_operator_state_type import ACDLockedOperatorStateType
    from trunkline_voximplant.models.acd_ready_operator_state_type import ACDReadyOperatorStateType
    from trunkline_voximplant.models.acd_servicing_call_state_type import ACDServicingCallStateType
    from trunkline_voximplant.models.acd_waiting_call_state_type import ACDWaitingCallStateType


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("acd_queue_id", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queue_id = None
        elif type(value) is int:
            model.acd_queue_id = value
        else:
            model.acd_queue_id = cls.__rows__[0][3](value, context, (where, "acd_queue_id"))
        value = get("ready_operators", UNSET)
        if value is UNSET:
            missing += 1
            model.ready_operators = None
        else:
            model.ready_operators = cls.__rows__[1][3](value, context, (where, "ready_operators"))
        value = get("ready_operators_count", UNSET)
        if value is UNSET:
            missing += 1
            model.ready_operators_count = None
        elif type(value) is int:
            model.ready_operators_count = value
        else:
            model.ready_operators_count = cls.__rows__[2][3](value, context, (where, "ready_operators_count"))
        value = get("locked_operators", UNSET)
        if value is UNSET:
            missing += 1
            model.locked_operators = None
        else:
            model.locked_operators = cls.__rows__[3][3](value, context, (where, "locked_operators"))
        value = get("locked_operators_count", UNSET)
        if value is UNSET:
            missing += 1
            model.locked_operators_count = None
        elif type(value) is int:
            model.locked_operators_count = value
        else:
            model.locked_operators_count = cls.__rows__[4][3](value, context, (where, "locked_operators_count"))
        value = get("after_service_operators", UNSET)
        if value is UNSET:
            missing += 1
            model.after_service_operators = None
        else:
            model.after_service_operators = cls.__rows__[5][3](value, context, (where, "after_service_operators"))
        value = get("after_service_operator_count", UNSET)
        if value is UNSET:
            missing += 1
            model.after_service_operator_count = None
        elif type(value) is int:
            model.after_service_operator_count = value
        else:
            model.after_service_operator_count = cls.__rows__[6][3](
                value, context, (where, "after_service_operator_count")
            )
        value = get("servicing_calls", UNSET)
        if value is UNSET:
            missing += 1
            model.servicing_calls = None
        else:
            model.servicing_calls = cls.__rows__[7][3](value, context, (where, "servicing_calls"))
        value = get("waiting_calls", UNSET)
        if value is UNSET:
            missing += 1
            model.waiting_calls = None
        else:
            model.waiting_calls = cls.__rows__[8][3](value, context, (where, "waiting_calls"))
        if len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
