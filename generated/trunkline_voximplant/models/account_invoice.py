# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountInvoice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.invoice_period import InvoicePeriod
    from trunkline_voximplant.models.invoice_spending_details import InvoiceSpendingDetails
    from trunkline_voximplant.models.invoice_total_details import InvoiceTotalDetails


@_define(kw_only=True, repr=False)
class AccountInvoice(Model):
    """What the vendor calls AccountInvoice.

    Attributes:
        period: The period.
        amount: The amount.
        invoice_id: The invoice's id.
        rows: What is charged for.
        invoice_number: The invoice's number.
        invoice_date: The invoice's date.
        status: The state.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("period", "period", model.ModelCodec("trunkline_voximplant.models.invoice_period", "InvoicePeriod")),
        Field(
            "amount",
            "amount",
            model.ModelCodec("trunkline_voximplant.models.invoice_total_details", "InvoiceTotalDetails"),
        ),
        Field("invoice_id", "invoice_id", c.INT),
        Field(
            "rows",
            "rows",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.invoice_spending_details", "InvoiceSpendingDetails")
            ),
        ),
        Field("invoice_number", "invoice_number", c.STR),
        Field("invoice_date", "invoice_date", times.DATE),
        Field("status", "status", c.STR),
    )

    period: InvoicePeriod | None = ABSENT
    amount: InvoiceTotalDetails | None = ABSENT
    invoice_id: int | None = ABSENT
    rows: list[InvoiceSpendingDetails] | None = ABSENT
    invoice_number: str | None = ABSENT
    invoice_date: dt.date | None = ABSENT
    status: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("period", UNSET)
        if value is UNSET:
            missing += 1
            model.period = None
        elif type(value) is dict:
            model.period = (_codec0._class or _codec0.model)._decode(value, context, (where, "period"))
        else:
            model.period = cls.__rows__[0][3](value, context, (where, "period"))
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        elif type(value) is dict:
            model.amount = (_codec1._class or _codec1.model)._decode(value, context, (where, "amount"))
        else:
            model.amount = cls.__rows__[1][3](value, context, (where, "amount"))
        value = get("invoice_id", UNSET)
        if value is UNSET:
            missing += 1
            model.invoice_id = None
        elif type(value) is int:
            model.invoice_id = value
        else:
            model.invoice_id = cls.__rows__[2][3](value, context, (where, "invoice_id"))
        value = get("rows", UNSET)
        if value is UNSET:
            missing += 1
            model.rows = None
        else:
            model.rows = cls.__rows__[3][3](value, context, (where, "rows"))
        value = get("invoice_number", UNSET)
        if value is UNSET:
            missing += 1
            model.invoice_number = None
        elif type(value) is str:
            model.invoice_number = value
        else:
            model.invoice_number = cls.__rows__[4][3](value, context, (where, "invoice_number"))
        value = get("invoice_date", UNSET)
        if value is UNSET:
            missing += 1
            model.invoice_date = None
        else:
            model.invoice_date = cls.__rows__[5][3](value, context, (where, "invoice_date"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str:
            model.status = value
        else:
            model.status = cls.__rows__[6][3](value, context, (where, "status"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = AccountInvoice.__fields__[0].inner
_codec1: Any = AccountInvoice.__fields__[1].inner
