# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TransactionDetail."""

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

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.transaction_item import TransactionItem
    from trunkline_opentact.models.transaction_kind import TransactionKind


@_define(kw_only=True, repr=False)
class TransactionDetail(Model):
    """A change of the balance with what caused it.

    Attributes:
        uuid: Its id.
        amount: How much money.
        account_balance_after: The balance after it.
        ref_type: What was charged. Not documented, in the vendor's list of 2021.
        ref_uuid: The item that was charged.
        description: A note for people.
        account: The account it belongs to.
        ref_object: The item that was charged, itself.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("amount", "amount", c.DECIMAL),
        Field("account_balance_after", "account_balance_after", c.DECIMAL),
        Field("ref_type", "ref_type", enums.EnumCodec("trunkline_opentact.models.transaction_kind", "TransactionKind")),
        Field("ref_uuid", "ref_uuid", c.NullableCodec(c.STR)),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field(
            "ref_object",
            "ref_object",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.transaction_item", "TransactionItem")),
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    amount: Decimal | None = ABSENT
    account_balance_after: Decimal | None = ABSENT
    ref_type: TransactionKind | None = ABSENT
    ref_uuid: str | None = ABSENT
    description: str | None = ABSENT
    account: Account | None = ABSENT
    ref_object: TransactionItem | None = ABSENT
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
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        else:
            model.amount = cls.__rows__[1][3](value, context, (where, "amount"))
        value = get("account_balance_after", UNSET)
        if value is UNSET:
            missing += 1
            model.account_balance_after = None
        else:
            model.account_balance_after = cls.__rows__[2][3](value, context, (where, "account_balance_after"))
        value = get("ref_type", UNSET)
        if value is UNSET:
            missing += 1
            model.ref_type = None
        elif type(value) is str and value in _codec3._listed:
            model.ref_type = _codec3._listed[value]
        else:
            model.ref_type = cls.__rows__[3][3](value, context, (where, "ref_type"))
        value = get("ref_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.ref_uuid = None
        elif type(value) is str:
            model.ref_uuid = value
        elif value is None:
            model.ref_uuid = None
        else:
            model.ref_uuid = cls.__rows__[4][3](value, context, (where, "ref_uuid"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[5][3](value, context, (where, "description"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec6._class or _codec6.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[6][3](value, context, (where, "account"))
        value = get("ref_object", UNSET)
        if value is UNSET:
            missing += 1
            model.ref_object = None
        elif type(value) is dict:
            model.ref_object = (_codec7._class or _codec7.model)._decode(value, context, (where, "ref_object"))
        elif value is None:
            model.ref_object = None
        else:
            model.ref_object = cls.__rows__[7][3](value, context, (where, "ref_object"))
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


_codec3: Any = TransactionDetail.__fields__[3].inner
_codec6: Any = TransactionDetail.__fields__[6].inner
_codec7: Any = TransactionDetail.__fields__[7].inner
