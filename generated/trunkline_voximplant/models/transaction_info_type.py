# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""TransactionInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.transaction_type import TransactionType


@_define(kw_only=True, repr=False)
class TransactionInfoType(Model):
    """What the vendor calls TransactionInfoType.

    Attributes:
        transaction_id: The transaction's id.
        account_id: The account's id.
        performed_at: When it was carried out.
        amount: The amount.
        currency: The currency, as a three-letter ISO code.
        transaction_description: What it was for.
        transaction_type: The kind of transaction.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("transaction_id", "transaction_id", c.INT),
        Field("account_id", "account_id", c.STR),
        Field("performed_at", "performed_at", times.SQL_TIME),
        Field("amount", "amount", c.DECIMAL),
        Field("currency", "currency", c.STR),
        Field("transaction_description", "transaction_description", c.STR),
        Field(
            "transaction_type",
            "transaction_type",
            enums.EnumCodec("trunkline_voximplant.models.transaction_type", "TransactionType"),
        ),
    )

    transaction_id: int | None = ABSENT
    account_id: str | None = ABSENT
    performed_at: dt.datetime | None = ABSENT
    amount: Decimal | None = ABSENT
    currency: str | None = ABSENT
    transaction_description: str | None = ABSENT
    transaction_type: TransactionType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("transaction_id", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_id = None
        elif type(value) is int:
            model.transaction_id = value
        else:
            model.transaction_id = cls.__rows__[0][3](value, context, (where, "transaction_id"))
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is str:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[1][3](value, context, (where, "account_id"))
        value = get("performed_at", UNSET)
        if value is UNSET:
            missing += 1
            model.performed_at = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.performed_at = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[2][3](value, context, (where, "performed_at"))
            )
        else:
            model.performed_at = cls.__rows__[2][3](value, context, (where, "performed_at"))
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        else:
            model.amount = cls.__rows__[3][3](value, context, (where, "amount"))
        value = get("currency", UNSET)
        if value is UNSET:
            missing += 1
            model.currency = None
        elif type(value) is str:
            model.currency = value
        else:
            model.currency = cls.__rows__[4][3](value, context, (where, "currency"))
        value = get("transaction_description", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_description = None
        elif type(value) is str:
            model.transaction_description = value
        else:
            model.transaction_description = cls.__rows__[5][3](value, context, (where, "transaction_description"))
        value = get("transaction_type", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_type = None
        elif type(value) is str and value in _codec6._listed:
            model.transaction_type = _codec6._listed[value]
        else:
            model.transaction_type = cls.__rows__[6][3](value, context, (where, "transaction_type"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec6: Any = TransactionInfoType.__fields__[6].inner
