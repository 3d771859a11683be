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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
