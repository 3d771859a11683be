# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Sms."""

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
    from trunkline_opentact.models.sms_state import SmsState
    from trunkline_opentact.models.sms_type import SmsType
    from trunkline_opentact.models.tn import Tn
    from trunkline_opentact.models.tn_lease import TnLease


@_define(kw_only=True, repr=False)
class Sms(Model):
    """One message as the vendor keeps it.

    Attributes:
        uuid: Its id.
        state: How far it is.
        from_: The sender's number.
        to: The receiver; an integer over HTTP, text in websocket events.
        message: The text.
        thread: The same for every message between the two numbers.
        delivered: True after the delivery receipt.
        automated: Whether it was sent automatically; the pages do not say when that is so.
        tn: The telephone number.
        created_on: When it was made.
        modified_on: When it was last changed.
        type_: What kind it is.
        tn_lease: The lease of the number.
        reason: Why it failed; seen in websocket events.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("state", "state", enums.EnumCodec("trunkline_opentact.models.sms_state", "SmsState"), required=True),
        Field("from_", "from", c.STR, required=True, hidden=True),
        Field("to", "to", phone.PhoneCodec("integer"), required=True, hidden=True),
        Field("message", "message", c.STR, required=True, hidden=True),
        Field("thread", "thread", c.STR, required=True),
        Field("delivered", "delivered", c.BOOL, required=True),
        Field("automated", "automated", c.BOOL, required=True),
        Field("tn", "tn", model.ModelCodec("trunkline_opentact.models.tn", "Tn"), required=True),
        Field("created_on", "created_on", times.DATETIME, required=True),
        Field("modified_on", "modified_on", times.DATETIME, required=True),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.sms_type", "SmsType")),
        Field("tn_lease", "tn_lease", model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease")),
        Field("reason", "reason", c.STR),
    )

    uuid: UUID
    state: SmsState
    from_: str
    to: int
    message: str
    thread: str
    delivered: bool
    automated: bool
    tn: Tn
    created_on: dt.datetime
    modified_on: dt.datetime
    type_: SmsType | None = ABSENT
    tn_lease: TnLease | None = ABSENT
    reason: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
