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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("tax_amount", UNSET)
        if value is UNSET:
            missing += 1
            model.tax_amount = None
        else:
            model.tax_amount = cls.__rows__[0][3](value, context, (where, "tax_amount"))
        value = get("total_amount", UNSET)
        if value is UNSET:
            missing += 1
            model.total_amount = None
        else:
            model.total_amount = cls.__rows__[1][3](value, context, (where, "total_amount"))
        value = get("amount_to_pay", UNSET)
        if value is UNSET:
            missing += 1
            model.amount_to_pay = None
        else:
            model.amount_to_pay = cls.__rows__[2][3](value, context, (where, "amount_to_pay"))
        value = get("discount_amount", UNSET)
        if value is UNSET:
            missing += 1
            model.discount_amount = None
        else:
            model.discount_amount = cls.__rows__[3][3](value, context, (where, "discount_amount"))
        value = get("currency", UNSET)
        if value is UNSET:
            missing += 1
            model.currency = None
        elif type(value) is str:
            model.currency = value
        else:
            model.currency = cls.__rows__[4][3](value, context, (where, "currency"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
