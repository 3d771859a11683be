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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.messaging_profile import MessagingProfile
    from trunkline_opentact.models.sms_state import SmsState
    from trunkline_opentact.models.sms_type import SmsType
    from trunkline_opentact.models.subscription import Subscription
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
        read: Whether it was read.
        account: The account that it belongs to.
        messaging_profile: The profile whose callback URLs apply.
        subscriptions: What is switched on for the number.
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
        Field("type_", "type", c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.sms_type", "SmsType"))),
        Field("tn_lease", "tn_lease", model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease")),
        Field("reason", "reason", c.NullableCodec(c.STR)),
        Field("read", "readed", c.NullableCodec(c.BOOL)),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field(
            "messaging_profile",
            "messaging_profile",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.messaging_profile", "MessagingProfile")),
        ),
        Field(
            "subscriptions",
            "subscriptions",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.subscription", "Subscription")),
        ),
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
    read: bool | None = ABSENT
    account: Account | None = ABSENT
    messaging_profile: MessagingProfile | None = ABSENT
    subscriptions: list[Subscription] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("state", UNSET)
        if type(value) is str and value in _codec1._listed:
            model.state = _codec1._listed[value]
        elif value is UNSET:
            missing += 1
            lacking = True
            model.state = None
        else:
            model.state = cls.__rows__[1][3](value, context, (where, "state"))
        value = get("from", UNSET)
        if type(value) is str:
            model.from_ = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.from_ = None
        else:
            model.from_ = cls.__rows__[2][3](value, context, (where, "from"))
        value = get("to", UNSET)
        if type(value) is int:
            model.to = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.to = None
        else:
            model.to = cls.__rows__[3][3](value, context, (where, "to"))
        value = get("message", UNSET)
        if type(value) is str:
            model.message = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.message = None
        else:
            model.message = cls.__rows__[4][3](value, context, (where, "message"))
        value = get("thread", UNSET)
        if type(value) is str:
            model.thread = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.thread = None
        else:
            model.thread = cls.__rows__[5][3](value, context, (where, "thread"))
        value = get("delivered", UNSET)
        if type(value) is bool:
            model.delivered = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.delivered = None
        else:
            model.delivered = cls.__rows__[6][3](value, context, (where, "delivered"))
        value = get("automated", UNSET)
        if type(value) is bool:
            model.automated = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.automated = None
        else:
            model.automated = cls.__rows__[7][3](value, context, (where, "automated"))
        value = get("tn", UNSET)
        if type(value) is dict:
            model.tn = (_codec8._class or _codec8.model)._decode(value, context, (where, "tn"))
        elif value is UNSET:
            missing += 1
            lacking = True
            model.tn = None
        else:
            model.tn = cls.__rows__[8][3](value, context, (where, "tn"))
        value = get("created_on", UNSET)
        if type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[9][3](value, context, (where, "created_on"))
            )
        elif value is UNSET:
            missing += 1
            lacking = True
            model.created_on = None
        else:
            model.created_on = cls.__rows__[9][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[10][3](value, context, (where, "modified_on"))
            )
        elif value is UNSET:
            missing += 1
            lacking = True
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[10][3](value, context, (where, "modified_on"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str and value in _codec11._listed:
            model.type_ = _codec11._listed[value]
        elif value is None:
            model.type_ = None
        else:
            model.type_ = cls.__rows__[11][3](value, context, (where, "type"))
        value = get("tn_lease", UNSET)
        if value is UNSET:
            missing += 1
            model.tn_lease = None
        elif type(value) is dict:
            model.tn_lease = (_codec12._class or _codec12.model)._decode(value, context, (where, "tn_lease"))
        else:
            model.tn_lease = cls.__rows__[12][3](value, context, (where, "tn_lease"))
        value = get("reason", UNSET)
        if value is UNSET:
            missing += 1
            model.reason = None
        elif type(value) is str:
            model.reason = value
        elif value is None:
            model.reason = None
        else:
            model.reason = cls.__rows__[13][3](value, context, (where, "reason"))
        value = get("readed", UNSET)
        if value is UNSET:
            missing += 1
            model.read = None
        elif type(value) is bool:
            model.read = value
        elif value is None:
            model.read = None
        else:
            model.read = cls.__rows__[14][3](value, context, (where, "readed"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec15._class or _codec15.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[15][3](value, context, (where, "account"))
        value = get("messaging_profile", UNSET)
        if value is UNSET:
            missing += 1
            model.messaging_profile = None
        elif type(value) is dict:
            model.messaging_profile = (_codec16._class or _codec16.model)._decode(
                value, context, (where, "messaging_profile")
            )
        elif value is None:
            model.messaging_profile = None
        else:
            model.messaging_profile = cls.__rows__[16][3](value, context, (where, "messaging_profile"))
        value = get("subscriptions", UNSET)
        if value is UNSET:
            missing += 1
            model.subscriptions = None
        else:
            model.subscriptions = cls.__rows__[17][3](value, context, (where, "subscriptions"))
        if lacking or len(data) + missing != 18:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = Sms.__fields__[1].inner
_codec8: Any = Sms.__fields__[8].inner
_codec11: Any = Sms.__fields__[11].inner
_codec12: Any = Sms.__fields__[12].inner
_codec15: Any = Sms.__fields__[15].inner
_codec16: Any = Sms.__fields__[16].inner
