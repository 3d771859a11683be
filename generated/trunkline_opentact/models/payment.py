# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Payment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.payment_provider import PaymentProvider
    from trunkline_opentact.models.payment_state import PaymentState
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class Payment(Model):
    """Money paid in.

    Attributes:
        uuid: Its id.
        state: How far it is. Not documented, in the vendor's list of 2021.
        provider: Who handles the payment. Not documented, in the vendor's list of 2021.
        reference_id: The id that the carrier or payment provider gave it.
        amount: How much money.
        meta: What else the vendor keeps.
        user: The user it belongs to.
        account: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("state", "state", enums.EnumCodec("trunkline_opentact.models.payment_state", "PaymentState")),
        Field("provider", "provider", enums.EnumCodec("trunkline_opentact.models.payment_provider", "PaymentProvider")),
        Field("reference_id", "reference_id", c.NullableCodec(c.STR)),
        Field("amount", "amount", c.DECIMAL),
        Field("meta", "meta", c.NullableCodec(c.MapCodec(c.ANY)), hidden=True),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    state: PaymentState | None = ABSENT
    provider: PaymentProvider | None = ABSENT
    reference_id: str | None = ABSENT
    amount: Decimal | None = ABSENT
    meta: dict[str, JSON] | None = ABSENT
    user: User | None = ABSENT
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
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str and value in _codec1._listed:
            model.state = _codec1._listed[value]
        else:
            model.state = cls.__rows__[1][3](value, context, (where, "state"))
        value = get("provider", UNSET)
        if value is UNSET:
            missing += 1
            model.provider = None
        elif type(value) is str and value in _codec2._listed:
            model.provider = _codec2._listed[value]
        else:
            model.provider = cls.__rows__[2][3](value, context, (where, "provider"))
        value = get("reference_id", UNSET)
        if value is UNSET:
            missing += 1
            model.reference_id = None
        elif type(value) is str:
            model.reference_id = value
        elif value is None:
            model.reference_id = None
        else:
            model.reference_id = cls.__rows__[3][3](value, context, (where, "reference_id"))
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        else:
            model.amount = cls.__rows__[4][3](value, context, (where, "amount"))
        value = get("meta", UNSET)
        if value is UNSET:
            missing += 1
            model.meta = None
        else:
            model.meta = cls.__rows__[5][3](value, context, (where, "meta"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec6._class or _codec6.model)._decode(value, context, (where, "user"))
        elif value is None:
            model.user = None
        else:
            model.user = cls.__rows__[6][3](value, context, (where, "user"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec7._class or _codec7.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[7][3](value, context, (where, "account"))
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
                else cls.__rows__[8][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[8][3](value, context, (where, "created_on"))
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
                else cls.__rows__[9][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[9][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 10:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = Payment.__fields__[1].inner
_codec2: Any = Payment.__fields__[2].inner
_codec6: Any = Payment.__fields__[6].inner
_codec7: Any = Payment.__fields__[7].inner
