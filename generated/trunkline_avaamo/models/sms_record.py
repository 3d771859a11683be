# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""SmsRecord."""

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

    from trunkline_avaamo.models.sms_status import SmsStatus


@_define(kw_only=True, repr=False)
class SmsRecord(Model):
    """A text message and what became of it.

    Attributes:
        uuid: The message's identifier at the platform.
        from_phone: The number it was sent from.
        to_phone: The number it was sent to.
        message: The text that was sent.
        created_at: When it was sent.
        sms_status: What became of it.
        sms_status_response: Why sending failed, in words: such as too many replies, a region that is not permitted,
            a receiver who unsubscribed, a number that is not mobile or cannot be reached, filtering or congestion
            at the carrier.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR),
        Field("from_phone", "from_phone", c.STR, hidden=True),
        Field("to_phone", "to_phone", c.STR, hidden=True),
        Field("message", "message", c.NullableCodec(c.STR), hidden=True),
        Field("created_at", "created_at", times.SECONDS),
        Field("sms_status", "sms_status", enums.EnumCodec("trunkline_avaamo.models.sms_status", "SmsStatus")),
        Field("sms_status_response", "sms_status_response", c.NullableCodec(c.STR)),
    )

    uuid: str | None = ABSENT
    from_phone: str | None = ABSENT
    to_phone: str | None = ABSENT
    message: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    sms_status: SmsStatus | None = ABSENT
    sms_status_response: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str:
            model.uuid = value
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("from_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.from_phone = None
        elif type(value) is str:
            model.from_phone = value
        else:
            model.from_phone = cls.__rows__[1][3](value, context, (where, "from_phone"))
        value = get("to_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.to_phone = None
        elif type(value) is str:
            model.to_phone = value
        else:
            model.to_phone = cls.__rows__[2][3](value, context, (where, "to_phone"))
        value = get("message", UNSET)
        if value is UNSET:
            missing += 1
            model.message = None
        elif type(value) is str:
            model.message = value
        elif value is None:
            model.message = None
        else:
            model.message = cls.__rows__[3][3](value, context, (where, "message"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[4][3](value, context, (where, "created_at"))
        value = get("sms_status", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_status = None
        elif type(value) is str and value in _codec5._listed:
            model.sms_status = _codec5._listed[value]
        else:
            model.sms_status = cls.__rows__[5][3](value, context, (where, "sms_status"))
        value = get("sms_status_response", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_status_response = None
        elif type(value) is str:
            model.sms_status_response = value
        elif value is None:
            model.sms_status_response = None
        else:
            model.sms_status_response = cls.__rows__[6][3](value, context, (where, "sms_status_response"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec5: Any = SmsRecord.__fields__[5].inner
