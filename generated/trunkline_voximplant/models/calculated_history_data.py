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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("session_count", UNSET)
        if value is UNSET:
            missing += 1
            model.session_count = None
        elif type(value) is int:
            model.session_count = value
        else:
            model.session_count = cls.__rows__[0][3](value, context, (where, "session_count"))
        value = get("total_session_count", UNSET)
        if value is UNSET:
            missing += 1
            model.total_session_count = None
        elif type(value) is int:
            model.total_session_count = value
        else:
            model.total_session_count = cls.__rows__[1][3](value, context, (where, "total_session_count"))
        value = get("timezone", UNSET)
        if value is UNSET:
            missing += 1
            model.timezone = None
        elif type(value) is str:
            model.timezone = value
        else:
            model.timezone = cls.__rows__[2][3](value, context, (where, "timezone"))
        value = get("transaction_count", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_count = None
        elif type(value) is int:
            model.transaction_count = value
        else:
            model.transaction_count = cls.__rows__[3][3](value, context, (where, "transaction_count"))
        value = get("total_transaction_count", UNSET)
        if value is UNSET:
            missing += 1
            model.total_transaction_count = None
        elif type(value) is int:
            model.total_transaction_count = value
        else:
            model.total_transaction_count = cls.__rows__[4][3](value, context, (where, "total_transaction_count"))
        value = get("start_balance", UNSET)
        if value is UNSET:
            missing += 1
            model.start_balance = None
        else:
            model.start_balance = cls.__rows__[5][3](value, context, (where, "start_balance"))
        value = get("end_balance", UNSET)
        if value is UNSET:
            missing += 1
            model.end_balance = None
        else:
            model.end_balance = cls.__rows__[6][3](value, context, (where, "end_balance"))
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[7][3](value, context, (where, "account_id"))
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[8][3](value, context, (where, "user_id"))
        value = get("user_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_name = None
        elif type(value) is int:
            model.user_name = value
        else:
            model.user_name = cls.__rows__[9][3](value, context, (where, "user_name"))
        if len(data) + missing != 10:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
