# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""OutreachStatusEvent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.outreach_status_event_status import OutreachStatusEventStatus


@_define(kw_only=True, repr=False)
class OutreachStatusEvent(Model):
    """What became of one message of a campaign.

    Attributes:
        status: What became of it.
        error_code: Your channel's number of the error.
        error_message: What went wrong; read only without `error_code`.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "status",
            "status",
            enums.EnumCodec("trunkline_avaamo.models.outreach_status_event_status", "OutreachStatusEventStatus"),
            required=True,
        ),
        Field("error_code", "error_code", c.NullableCodec(c.INT)),
        Field("error_message", "error_message", c.NullableCodec(c.STR)),
    )

    status: OutreachStatusEventStatus
    error_code: int | None = ABSENT
    error_message: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("status", UNSET)
        if type(value) is str and value in _codec0._listed:
            model.status = _codec0._listed[value]
        elif value is UNSET:
            missing += 1
            lacking = True
            model.status = None
        else:
            model.status = cls.__rows__[0][3](value, context, (where, "status"))
        value = get("error_code", UNSET)
        if value is UNSET:
            missing += 1
            model.error_code = None
        elif type(value) is int:
            model.error_code = value
        elif value is None:
            model.error_code = None
        else:
            model.error_code = cls.__rows__[1][3](value, context, (where, "error_code"))
        value = get("error_message", UNSET)
        if value is UNSET:
            missing += 1
            model.error_message = None
        elif type(value) is str:
            model.error_message = value
        elif value is None:
            model.error_message = None
        else:
            model.error_message = cls.__rows__[2][3](value, context, (where, "error_message"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = OutreachStatusEvent.__fields__[0].inner
