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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
