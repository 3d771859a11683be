# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallerIDInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CallerIDInfoType(Model):
    """What the vendor calls CallerIDInfoType.

    Attributes:
        callerid_id: The caller id's id.
        callerid_number: The caller id's number.
        active: Whether it is active.
        code_entering_attempts_left: How many codes may still be tried.
        verification_call_attempts_left: How many calls with a code are left.
        verified_until: How long the verification holds.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("callerid_id", "callerid_id", c.INT),
        Field("callerid_number", "callerid_number", c.STR, hidden=True),
        Field("active", "active", c.BOOL),
        Field("code_entering_attempts_left", "code_entering_attempts_left", c.INT),
        Field("verification_call_attempts_left", "verification_call_attempts_left", c.INT),
        Field("verified_until", "verified_until", times.DATE),
    )

    callerid_id: int | None = ABSENT
    callerid_number: str | None = ABSENT
    active: bool | None = ABSENT
    code_entering_attempts_left: int | None = ABSENT
    verification_call_attempts_left: int | None = ABSENT
    verified_until: dt.date | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("callerid_id", UNSET)
        if value is UNSET:
            missing += 1
            model.callerid_id = None
        elif type(value) is int:
            model.callerid_id = value
        else:
            model.callerid_id = cls.__rows__[0][3](value, context, (where, "callerid_id"))
        value = get("callerid_number", UNSET)
        if value is UNSET:
            missing += 1
            model.callerid_number = None
        elif type(value) is str:
            model.callerid_number = value
        else:
            model.callerid_number = cls.__rows__[1][3](value, context, (where, "callerid_number"))
        value = get("active", UNSET)
        if value is UNSET:
            missing += 1
            model.active = None
        elif type(value) is bool:
            model.active = value
        else:
            model.active = cls.__rows__[2][3](value, context, (where, "active"))
        value = get("code_entering_attempts_left", UNSET)
        if value is UNSET:
            missing += 1
            model.code_entering_attempts_left = None
        elif type(value) is int:
            model.code_entering_attempts_left = value
        else:
            model.code_entering_attempts_left = cls.__rows__[3][3](
                value, context, (where, "code_entering_attempts_left")
            )
        value = get("verification_call_attempts_left", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_call_attempts_left = None
        elif type(value) is int:
            model.verification_call_attempts_left = value
        else:
            model.verification_call_attempts_left = cls.__rows__[4][3](
                value, context, (where, "verification_call_attempts_left")
            )
        value = get("verified_until", UNSET)
        if value is UNSET:
            missing += 1
            model.verified_until = None
        else:
            model.verified_until = cls.__rows__[5][3](value, context, (where, "verified_until"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
