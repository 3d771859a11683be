# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsDetail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.sms_outbound_state import SmsOutboundState
    from trunkline_opentact.models.sms_type import SmsType
    from trunkline_opentact.models.tn import Tn
    from trunkline_opentact.models.tn_lease import TnLease
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class SmsDetail(Model):
    """A message you sent, with everything that is kept about it.

    Attributes:
        uuid: Its id.
        from_: Missing in the shape of 2021.
        type_: What kind it is.
        state: How far it is.
        automated: Whether it was sent automatically; the pages do not say when that is so.
        reference_id: The id that the carrier or payment provider gave it.
        custom_callback_url: Where this message's events are posted.
        reason: Why it failed.
        tn_lease: The lease of the number.
        created_by: Who made it.
        tn: The telephone number.
        to: The receiver, a number or its digits.
        thread: The conversation: the same for every message between two numbers.
        message: The text.
        delivered: Whether the delivery receipt has come.
        account: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("from_", "from", c.NullableCodec(c.STR), hidden=True),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.sms_type", "SmsType")),
        Field("state", "state", enums.EnumCodec("trunkline_opentact.models.sms_outbound_state", "SmsOutboundState")),
        Field("automated", "automated", c.BOOL),
        Field("reference_id", "reference_id", c.NullableCodec(c.STR)),
        Field("custom_callback_url", "custom_callback_url", c.NullableCodec(c.STR)),
        Field("reason", "reason", c.NullableCodec(c.STR)),
        Field(
            "tn_lease", "tn_lease", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"))
        ),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("tn", "tn", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.tn", "Tn"))),
        Field("to", "to", phone.PhoneCodec("integer"), hidden=True),
        Field("thread", "thread", c.STR),
        Field("message", "message", c.STR, hidden=True),
        Field("delivered", "delivered", c.BOOL),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    from_: str | None = ABSENT
    type_: SmsType | None = ABSENT
    state: SmsOutboundState | None = ABSENT
    automated: bool | None = ABSENT
    reference_id: str | None = ABSENT
    custom_callback_url: str | None = ABSENT
    reason: str | None = ABSENT
    tn_lease: TnLease | None = ABSENT
    created_by: User | None = ABSENT
    tn: Tn | None = ABSENT
    to: int | None = ABSENT
    thread: str | None = ABSENT
    message: str | None = ABSENT
    delivered: bool | None = ABSENT
    account: Account | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
