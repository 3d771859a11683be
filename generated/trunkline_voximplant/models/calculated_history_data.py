# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CalculatedHistoryData."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class CalculatedHistoryData(Model):
    """What the vendor calls CalculatedHistoryData.

    Attributes:
        session_count: How many sessions are in the report.
        total_session_count: How many sessions there are in all.
        timezone: The time zone of the report.
        transaction_count: How many transactions are in the report.
        total_transaction_count: How many transactions there are in all.
        start_balance: The balance at the beginning.
        end_balance: The balance at the end.
        account_id: The account's id.
        user_id: The user's id.
        user_name: The user's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("session_count", "session_count", c.INT),
        Field("total_session_count", "total_session_count", c.INT),
        Field("timezone", "timezone", c.STR),
        Field("transaction_count", "transaction_count", c.INT),
        Field("total_transaction_count", "total_transaction_count", c.INT),
        Field("start_balance", "start_balance", c.DecimalCodec(text=True)),
        Field("end_balance", "end_balance", c.DecimalCodec(text=True)),
        Field("account_id", "account_id", c.INT),
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.INT, hidden=True),
    )

    session_count: int | None = ABSENT
    total_session_count: int | None = ABSENT
    timezone: str | None = ABSENT
    transaction_count: int | None = ABSENT
    total_transaction_count: int | None = ABSENT
    start_balance: Decimal | None = ABSENT
    end_balance: Decimal | None = ABSENT
    account_id: int | None = ABSENT
    user_id: int | None = ABSENT
    user_name: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
