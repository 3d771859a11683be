# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InvoiceSpendingDetails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.invoice_taxes_details import InvoiceTaxesDetails
    from trunkline_voximplant.models.invoice_total_details import InvoiceTotalDetails


@_define(kw_only=True, repr=False)
class InvoiceSpendingDetails(Model):
    """What the vendor calls InvoiceSpendingDetails.

    Attributes:
        amount: The amount.
        service_name: The service's name.
        taxes: The taxes.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "amount",
            "amount",
            model.ModelCodec("trunkline_voximplant.models.invoice_total_details", "InvoiceTotalDetails"),
        ),
        Field("service_name", "service_name", c.STR),
        Field(
            "taxes",
            "taxes",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.invoice_taxes_details", "InvoiceTaxesDetails")),
        ),
    )

    amount: InvoiceTotalDetails | None = ABSENT
    service_name: str | None = ABSENT
    taxes: list[InvoiceTaxesDetails] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
