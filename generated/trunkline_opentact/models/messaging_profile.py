# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""MessagingProfile."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.operator import Operator
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class MessagingProfile(Model):
    """Settings for a group of numbers, callback URLs among them.

    Attributes:
        uuid: Its id.
        name: What people call it.
        callback_url: Where events and inbound messages are posted.
        callback_url2: Used when the first URL cannot be reached.
        number_pool_enable: Take senders from the profile's numbers in turn. Not documented, in the vendor's list of
            2021.
        skip_unhealthy_tns: Leave numbers in bad health out of the pool. Not documented, in the vendor's list of
            2021.
        sticky_sender: Keep one sender for one receiver. Not documented, in the vendor's list of 2021.
        long_code_weight: How often ordinary numbers are chosen, against toll-free ones. Not documented, in the
            vendor's list of 2021.
        tollfree_weight: How often toll-free numbers are chosen, against ordinary ones. Not documented, in the
            vendor's list of 2021.
        operators: Carriers and what they add.
        account: The account it belongs to. Not documented, in the vendor's list of 2021.
        created_by: Who made it. Not documented, in the vendor's list of 2021.
        modified_by: Who changed it last. Not documented, in the vendor's list of 2021.
        created_on: When it was made.
        modified_on: When it was last changed.
        call_back_url: Where events and inbound messages are posted.
        call_back_url2: Used when the first URL cannot be reached.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("callback_url", "callback_url", c.NullableCodec(c.STR)),
        Field("callback_url2", "callback_url2", c.NullableCodec(c.STR)),
        Field("number_pool_enable", "number_pool_enable", c.BOOL),
        Field("skip_unhealthy_tns", "skip_unhealthy_tns", c.BOOL),
        Field("sticky_sender", "sticky_sender", c.BOOL),
        Field("long_code_weight", "long_code_weight", c.INT),
        Field("tollfree_weight", "tollfree_weight", c.INT),
        Field(
            "operators", "operators", c.ListCodec(model.ModelCodec("trunkline_opentact.models.operator", "Operator"))
        ),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "modified_by", "modified_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))
        ),
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
        Field("call_back_url", "call_back_url", c.NullableCodec(c.STR)),
        Field("call_back_url2", "call_back_url2", c.NullableCodec(c.STR)),
    )

    uuid: UUID
    name: str | None = ABSENT
    callback_url: str | None = ABSENT
    callback_url2: str | None = ABSENT
    number_pool_enable: bool | None = ABSENT
    skip_unhealthy_tns: bool | None = ABSENT
    sticky_sender: bool | None = ABSENT
    long_code_weight: int | None = ABSENT
    tollfree_weight: int | None = ABSENT
    operators: list[Operator] | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    call_back_url: str | None = ABSENT
    call_back_url2: str | None = ABSENT
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
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("callback_url", UNSET)
        if value is UNSET:
            missing += 1
            model.callback_url = None
        elif type(value) is str:
            model.callback_url = value
        elif value is None:
            model.callback_url = None
        else:
            model.callback_url = cls.__rows__[2][3](value, context, (where, "callback_url"))
        value = get("callback_url2", UNSET)
        if value is UNSET:
            missing += 1
            model.callback_url2 = None
        elif type(value) is str:
            model.callback_url2 = value
        elif value is None:
            model.callback_url2 = None
        else:
            model.callback_url2 = cls.__rows__[3][3](value, context, (where, "callback_url2"))
        value = get("number_pool_enable", UNSET)
        if value is UNSET:
            missing += 1
            model.number_pool_enable = None
        elif type(value) is bool:
            model.number_pool_enable = value
        else:
            model.number_pool_enable = cls.__rows__[4][3](value, context, (where, "number_pool_enable"))
        value = get("skip_unhealthy_tns", UNSET)
        if value is UNSET:
            missing += 1
            model.skip_unhealthy_tns = None
        elif type(value) is bool:
            model.skip_unhealthy_tns = value
        else:
            model.skip_unhealthy_tns = cls.__rows__[5][3](value, context, (where, "skip_unhealthy_tns"))
        value = get("sticky_sender", UNSET)
        if value is UNSET:
            missing += 1
            model.sticky_sender = None
        elif type(value) is bool:
            model.sticky_sender = value
        else:
            model.sticky_sender = cls.__rows__[6][3](value, context, (where, "sticky_sender"))
        value = get("long_code_weight", UNSET)
        if value is UNSET:
            missing += 1
            model.long_code_weight = None
        elif type(value) is int:
            model.long_code_weight = value
        else:
            model.long_code_weight = cls.__rows__[7][3](value, context, (where, "long_code_weight"))
        value = get("tollfree_weight", UNSET)
        if value is UNSET:
            missing += 1
            model.tollfree_weight = None
        elif type(value) is int:
            model.tollfree_weight = value
        else:
            model.tollfree_weight = cls.__rows__[8][3](value, context, (where, "tollfree_weight"))
        value = get("operators", UNSET)
        if value is UNSET:
            missing += 1
            model.operators = None
        else:
            model.operators = cls.__rows__[9][3](value, context, (where, "operators"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec10._class or _codec10.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[10][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec11._class or _codec11.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[11][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec12._class or _codec12.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[12][3](value, context, (where, "modified_by"))
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
                else cls.__rows__[13][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[13][3](value, context, (where, "created_on"))
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
                else cls.__rows__[14][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[14][3](value, context, (where, "modified_on"))
        value = get("call_back_url", UNSET)
        if value is UNSET:
            missing += 1
            model.call_back_url = None
        elif type(value) is str:
            model.call_back_url = value
        elif value is None:
            model.call_back_url = None
        else:
            model.call_back_url = cls.__rows__[15][3](value, context, (where, "call_back_url"))
        value = get("call_back_url2", UNSET)
        if value is UNSET:
            missing += 1
            model.call_back_url2 = None
        elif type(value) is str:
            model.call_back_url2 = value
        elif value is None:
            model.call_back_url2 = None
        else:
            model.call_back_url2 = cls.__rows__[16][3](value, context, (where, "call_back_url2"))
        if lacking or len(data) + missing != 17:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec10: Any = MessagingProfile.__fields__[10].inner
_codec11: Any = MessagingProfile.__fields__[11].inner
_codec12: Any = MessagingProfile.__fields__[12].inner
