# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InvoiceTaxesDetails."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

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

    taxable_measure: Decimal | None = ABSENT
    amount: Decimal | None = ABSENT
    level: InvoiceTaxesDetailsLevel | None = ABSENT
    rate: float | None = ABSENT
    name: str | None = ABSENT
    currency: str | None = ABSENT
    category: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
