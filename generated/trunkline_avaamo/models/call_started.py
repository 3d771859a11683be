# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CallStarted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.call_status import CallStatus


@_define(kw_only=True, repr=False)
class CallStarted(Model):
    """A call that has begun.

    Attributes:
        uuid: Its identifier.
        status: How far it came.
        call_sid: The carrier's identifier of the call.
        created_at: When it was made.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("status", "status", enums.EnumCodec("trunkline_avaamo.models.call_status", "CallStatus"), required=True),
        Field("call_sid", "call_sid", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.EpochCodec(1, "seconds since 1970", whole=True)),
    )

    uuid: str
    status: CallStatus
    call_sid: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if type(value) is str:
            model.uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("status", UNSET)
        if type(value) is str and value in _codec1._listed:
            model.status = _codec1._listed[value]
        elif value is UNSET:
            missing += 1
            lacking = True
            model.status = None
        else:
            model.status = cls.__rows__[1][3](value, context, (where, "status"))
        value = get("call_sid", UNSET)
        if value is UNSET:
            missing += 1
            model.call_sid = None
        elif type(value) is str:
            model.call_sid = value
        elif value is None:
            model.call_sid = None
        else:
            model.call_sid = cls.__rows__[2][3](value, context, (where, "call_sid"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[3][3](value, context, (where, "created_at"))
        if lacking or len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = CallStarted.__fields__[1].inner
