# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsInbound."""

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
    from trunkline_opentact.models.sms_inbound_state import SmsInboundState
    from trunkline_opentact.models.sms_type import SmsType
    from trunkline_opentact.models.tn import Tn
    from trunkline_opentact.models.tn_lease import TnLease


@_define(kw_only=True, repr=False)
class SmsInbound(Model):
    """A message that reached one of your numbers.

    Attributes:
        uuid: Its id.
        from_: Who sent or called.
        type_: What kind it is.
        state: How far it is.
        read: Whether it was read.
        tnlease: The lease it is held by. Not documented, in the vendor's list of 2021.
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
        Field("from_", "from", c.STR, hidden=True),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.sms_type", "SmsType")),
        Field("state", "state", enums.EnumCodec("trunkline_opentact.models.sms_inbound_state", "SmsInboundState")),
        Field("read", "readed", c.BOOL),
        Field("tnlease", "tnlease", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"))),
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
    state: SmsInboundState | None = ABSENT
    read: bool | None = ABSENT
    tnlease: TnLease | None = ABSENT
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
        value = get("from", UNSET)
        if value is UNSET:
            missing += 1
            model.from_ = None
        elif type(value) is str:
            model.from_ = value
        else:
            model.from_ = cls.__rows__[1][3](value, context, (where, "from"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str and value in _codec2._listed:
            model.type_ = _codec2._listed[value]
        else:
            model.type_ = cls.__rows__[2][3](value, context, (where, "type"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str and value in _codec3._listed:
            model.state = _codec3._listed[value]
        else:
            model.state = cls.__rows__[3][3](value, context, (where, "state"))
        value = get("readed", UNSET)
        if value is UNSET:
            missing += 1
            model.read = None
        elif type(value) is bool:
            model.read = value
        else:
            model.read = cls.__rows__[4][3](value, context, (where, "readed"))
        value = get("tnlease", UNSET)
        if value is UNSET:
            missing += 1
            model.tnlease = None
        elif type(value) is dict:
            model.tnlease = (_codec5._class or _codec5.model)._decode(value, context, (where, "tnlease"))
        elif value is None:
            model.tnlease = None
        else:
            model.tnlease = cls.__rows__[5][3](value, context, (where, "tnlease"))
        value = get("tn", UNSET)
        if value is UNSET:
            missing += 1
            model.tn = None
        elif type(value) is dict:
            model.tn = (_codec6._class or _codec6.model)._decode(value, context, (where, "tn"))
        elif value is None:
            model.tn = None
        else:
            model.tn = cls.__rows__[6][3](value, context, (where, "tn"))
        value = get("to", UNSET)
        if value is UNSET:
            missing += 1
            model.to = None
        elif type(value) is int:
            model.to = value
        else:
            model.to = cls.__rows__[7][3](value, context, (where, "to"))
        value = get("thread", UNSET)
        if value is UNSET:
            missing += 1
            model.thread = None
        elif type(value) is str:
            model.thread = value
        else:
            model.thread = cls.__rows__[8][3](value, context, (where, "thread"))
        value = get("message", UNSET)
        if value is UNSET:
            missing += 1
            model.message = None
        elif type(value) is str:
            model.message = value
        else:
            model.message = cls.__rows__[9][3](value, context, (where, "message"))
        value = get("delivered", UNSET)
        if value is UNSET:
            missing += 1
            model.delivered = None
        elif type(value) is bool:
            model.delivered = value
        else:
            model.delivered = cls.__rows__[10][3](value, context, (where, "delivered"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec11._class or _codec11.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[11][3](value, context, (where, "account"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[12][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[12][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[13][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[13][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 14:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = SmsInbound.__fields__[2].inner
_codec3: Any = SmsInbound.__fields__[3].inner
_codec5: Any = SmsInbound.__fields__[5].inner
_codec6: Any = SmsInbound.__fields__[6].inner
_codec11: Any = SmsInbound.__fields__[11].inner
