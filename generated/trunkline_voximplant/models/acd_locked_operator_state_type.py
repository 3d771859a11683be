# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDLockedOperatorStateType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.acd_lock import ACDLock
    from trunkline_voximplant.models.acd_locked_operator_state_type_status import ACDLockedOperatorStateTypeStatus
    from trunkline_voximplant.models.acd_operator_call import ACDOperatorCall


@_define(kw_only=True, repr=False)
class ACDLockedOperatorStateType(Model):
    """What the vendor calls ACDLockedOperatorStateType.

    Attributes:
        user_id: The user's id.
        user_name: The user's name.
        user_display_name: The name shown to others.
        unreached: When the operator did not answer.
        locks: Why the operator is locked.
        acd_calls: The calls offered to the operator.
        status: The state.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.STR, hidden=True),
        Field("user_display_name", "user_display_name", c.STR, hidden=True),
        Field("unreached", "unreached", times.SQL_TIME),
        Field("locks", "locks", c.ListCodec(model.ModelCodec("trunkline_voximplant.models.acd_lock", "ACDLock"))),
        Field(
            "acd_calls",
            "acd_calls",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.acd_operator_call", "ACDOperatorCall")),
        ),
        Field(
            "status",
            "status",
            enums.EnumCodec(
                "trunkline_voximplant.models.acd_locked_operator_state_type_status", "ACDLockedOperatorStateTypeStatus"
            ),
        ),
    )

    user_id: int | None = ABSENT
    user_name: str | None = ABSENT
    user_display_name: str | None = ABSENT
    unreached: dt.datetime | None = ABSENT
    locks: list[ACDLock] | None = ABSENT
    acd_calls: list[ACDOperatorCall] | None = ABSENT
    status: ACDLockedOperatorStateTypeStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
