# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InvoiceReceivedCallback."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class InvoiceReceivedCallback(Model):
    """The invoice, its dates and amounts.

    Attributes:
        invoice_id: The invoice's id.
        invoice_date: The invoice's date.
        receival_date: When it came in.
        amount: The amount.
        tax_amount: The tax.
        currency: The currency, as a three-letter ISO code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("invoice_id", "invoice_id", c.INT),
        Field("invoice_date", "invoice_date", times.SQL_TIME),
        Field("receival_date", "receival_date", times.SQL_TIME),
        Field("amount", "amount", c.DECIMAL),
        Field("tax_amount", "tax_amount", c.DECIMAL),
        Field("currency", "currency", c.STR),
    )

    invoice_id: int | None = ABSENT
    invoice_date: dt.datetime | None = ABSENT
    receival_date: dt.datetime | None = ABSENT
    amount: Decimal | None = ABSENT
    tax_amount: Decimal | None = ABSENT
    currency: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("invoice_id", UNSET)
        if value is UNSET:
            missing += 1
            model.invoice_id = None
        elif type(value) is int:
            model.invoice_id = value
        else:
            model.invoice_id = cls.__rows__[0][3](value, context, (where, "invoice_id"))
        value = get("invoice_date", UNSET)
        if value is UNSET:
            missing += 1
            model.invoice_date = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.invoice_date = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[1][3](value, context, (where, "invoice_date"))
            )
        else:
            model.invoice_date = cls.__rows__[1][3](value, context, (where, "invoice_date"))
        value = get("receival_date", UNSET)
        if value is UNSET:
            missing += 1
            model.receival_date = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.receival_date = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[2][3](value, context, (where, "receival_date"))
            )
        else:
            model.receival_date = cls.__rows__[2][3](value, context, (where, "receival_date"))
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        else:
            model.amount = cls.__rows__[3][3](value, context, (where, "amount"))
        value = get("tax_amount", UNSET)
        if value is UNSET:
            missing += 1
            model.tax_amount = None
        else:
            model.tax_amount = cls.__rows__[4][3](value, context, (where, "tax_amount"))
        value = get("currency", UNSET)
        if value is UNSET:
            missing += 1
            model.currency = None
        elif type(value) is str:
            model.currency = value
        else:
            model.currency = cls.__rows__[5][3](value, context, (where, "currency"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
