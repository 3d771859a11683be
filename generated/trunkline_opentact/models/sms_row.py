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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str and value in _codec1._listed:
            model.type_ = _codec1._listed[value]
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str and value in _codec2._listed:
            model.state = _codec2._listed[value]
        else:
            model.state = cls.__rows__[2][3](value, context, (where, "state"))
        value = get("from", UNSET)
        if value is UNSET:
            missing += 1
            model.from_ = None
        elif type(value) is str:
            model.from_ = value
        else:
            model.from_ = cls.__rows__[3][3](value, context, (where, "from"))
        value = get("to", UNSET)
        if value is UNSET:
            missing += 1
            model.to = None
        elif type(value) is int:
            model.to = value
        else:
            model.to = cls.__rows__[4][3](value, context, (where, "to"))
        value = get("thread", UNSET)
        if value is UNSET:
            missing += 1
            model.thread = None
        elif type(value) is str:
            model.thread = value
        else:
            model.thread = cls.__rows__[5][3](value, context, (where, "thread"))
        value = get("message", UNSET)
        if value is UNSET:
            missing += 1
            model.message = None
        elif type(value) is str:
            model.message = value
        else:
            model.message = cls.__rows__[6][3](value, context, (where, "message"))
        value = get("delivered", UNSET)
        if value is UNSET:
            missing += 1
            model.delivered = None
        elif type(value) is bool:
            model.delivered = value
        elif value is None:
            model.delivered = None
        else:
            model.delivered = cls.__rows__[7][3](value, context, (where, "delivered"))
        value = get("readed", UNSET)
        if value is UNSET:
            missing += 1
            model.read = None
        elif type(value) is bool:
            model.read = value
        elif value is None:
            model.read = None
        else:
            model.read = cls.__rows__[8][3](value, context, (where, "readed"))
        value = get("automated", UNSET)
        if value is UNSET:
            missing += 1
            model.automated = None
        elif type(value) is bool:
            model.automated = value
        elif value is None:
            model.automated = None
        else:
            model.automated = cls.__rows__[9][3](value, context, (where, "automated"))
        value = get("account_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.account_uuid = None
        elif type(value) is str:
            model.account_uuid = value
        elif value is None:
            model.account_uuid = None
        else:
            model.account_uuid = cls.__rows__[10][3](value, context, (where, "account_uuid"))
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
                else cls.__rows__[11][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[11][3](value, context, (where, "created_on"))
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
                else cls.__rows__[12][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[12][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 13:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = SmsRow.__fields__[1].inner
_codec2: Any = SmsRow.__fields__[2].inner
