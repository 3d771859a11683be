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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
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
        value = get("unreached", UNSET)
        if value is UNSET:
            missing += 1
            model.unreached = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.unreached = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[3][3](value, context, (where, "unreached"))
            )
        else:
            model.unreached = cls.__rows__[3][3](value, context, (where, "unreached"))
        value = get("locks", UNSET)
        if value is UNSET:
            missing += 1
            model.locks = None
        else:
            model.locks = cls.__rows__[4][3](value, context, (where, "locks"))
        value = get("acd_calls", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_calls = None
        else:
            model.acd_calls = cls.__rows__[5][3](value, context, (where, "acd_calls"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec6._listed:
            model.status = _codec6._listed[value]
        else:
            model.status = cls.__rows__[6][3](value, context, (where, "status"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec6: Any = ACDLockedOperatorStateType.__fields__[6].inner
