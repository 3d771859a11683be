# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CalculatedTransactionHistoryDataType."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline import codec as c
from trunkline.model import Field, Model
from trunkline.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class CalculatedTransactionHistoryDataType(Model):
    """A CalculatedTransactionHistoryDataType as the vendor writes it.

    Attributes:
        transaction_count: How many transaction.
        total_transaction_count: How many total transaction.
        start_balance: The start balance.
        end_balance: The end balance.
        account_id: The account's id.
        user_id: The user's id.
        user_name: The user's name.
        timezone: The time zone of the dates given and returned: an IANA name, `Etc/GMT±N`, or `auto` for that of
            the account's location.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("transaction_count", "transaction_count", c.INT),
        Field("total_transaction_count", "total_transaction_count", c.INT),
        Field("start_balance", "start_balance", c.DECIMAL),
        Field("end_balance", "end_balance", c.DECIMAL),
        Field("account_id", "account_id", c.INT),
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.INT, hidden=True),
        Field("timezone", "timezone", c.STR),
    )

    transaction_count: int | Unset = UNSET
    total_transaction_count: int | Unset = UNSET
    start_balance: Decimal | Unset = UNSET
    end_balance: Decimal | Unset = UNSET
    account_id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    user_name: int | Unset = UNSET
    timezone: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
