# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InvoiceTaxesDetails."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_voximplant.models.invoice_taxes_details_level import InvoiceTaxesDetailsLevel


@_define(kw_only=True, repr=False)
class InvoiceTaxesDetails(Model):
    """What the vendor calls InvoiceTaxesDetails.

    Attributes:
        taxable_measure: What the tax is counted on.
        amount: The amount.
        level: The level of government.
        rate: The rate.
        name: The name.
        currency: The currency, as a three-letter ISO code.
        category: The category.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("taxable_measure", "taxable_measure", c.DECIMAL),
        Field("amount", "amount", c.DECIMAL),
        Field(
            "level",
            "level",
            enums.EnumCodec("trunkline_voximplant.models.invoice_taxes_details_level", "InvoiceTaxesDetailsLevel"),
        ),
        Field("rate", "rate", c.FLOAT),
        Field("name", "name", c.STR),
        Field("currency", "currency", c.STR),
        Field("category", "category", c.STR),
    )

    taxable_measure: Decimal | Unset = UNSET
    amount: Decimal | Unset = UNSET
    level: InvoiceTaxesDetailsLevel | Unset = UNSET
    rate: float | Unset = UNSET
    name: str | Unset = UNSET
    currency: str | Unset = UNSET
    category: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
