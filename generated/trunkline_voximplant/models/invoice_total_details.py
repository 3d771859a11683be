# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InvoiceTotalDetails."""

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
class InvoiceTotalDetails(Model):
    """What the vendor calls InvoiceTotalDetails.

    Attributes:
        tax_amount: The tax.
        total_amount: The sum.
        amount_to_pay: What is to be paid.
        discount_amount: The discount.
        currency: The currency, as a three-letter ISO code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("tax_amount", "tax_amount", c.DECIMAL),
        Field("total_amount", "total_amount", c.DECIMAL),
        Field("amount_to_pay", "amount_to_pay", c.DECIMAL),
        Field("discount_amount", "discount_amount", c.DECIMAL),
        Field("currency", "currency", c.STR),
    )

    tax_amount: Decimal | None = ABSENT
    total_amount: Decimal | None = ABSENT
    amount_to_pay: Decimal | None = ABSENT
    discount_amount: Decimal | None = ABSENT
    currency: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
