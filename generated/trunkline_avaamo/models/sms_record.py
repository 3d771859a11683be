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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
