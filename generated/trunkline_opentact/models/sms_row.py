# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsRow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.sms_outbound_state import SmsOutboundState
    from trunkline_opentact.models.sms_row_type import SmsRowType


@_define(kw_only=True, repr=False)
class SmsRow(Model):
    """One row of the combined log.

    Attributes:
        uuid: Its id.
        type_: What kind it is.
        state: How far it is.
        from_: Who sent or called.
        to: The receiver, a number or its digits.
        thread: The conversation: the same for every message between two numbers.
        message: The text.
        delivered: Whether the delivery receipt has come.
        read: Whether it was read.
        automated: Whether it was sent automatically; the pages do not say when that is so.
        account_uuid: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.sms_row_type", "SmsRowType")),
        Field("state", "state", enums.EnumCodec("trunkline_opentact.models.sms_outbound_state", "SmsOutboundState")),
        Field("from_", "from", c.STR, hidden=True),
        Field("to", "to", phone.PhoneCodec("integer"), hidden=True),
        Field("thread", "thread", c.STR),
        Field("message", "message", c.STR, hidden=True),
        Field("delivered", "delivered", c.NullableCodec(c.BOOL)),
        Field("read", "readed", c.NullableCodec(c.BOOL)),
        Field("automated", "automated", c.NullableCodec(c.BOOL)),
        Field("account_uuid", "account_uuid", c.NullableCodec(c.STR)),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    type_: SmsRowType | None = ABSENT
    state: SmsOutboundState | None = ABSENT
    from_: str | None = ABSENT
    to: int | None = ABSENT
    thread: str | None = ABSENT
    message: str | None = ABSENT
    delivered: bool | None = ABSENT
    read: bool | None = ABSENT
    automated: bool | None = ABSENT
    account_uuid: str | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
