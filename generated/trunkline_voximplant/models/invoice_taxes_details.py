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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("taxable_measure", UNSET)
        if value is UNSET:
            missing += 1
            model.taxable_measure = None
        else:
            model.taxable_measure = cls.__rows__[0][3](value, context, (where, "taxable_measure"))
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        else:
            model.amount = cls.__rows__[1][3](value, context, (where, "amount"))
        value = get("level", UNSET)
        if value is UNSET:
            missing += 1
            model.level = None
        elif type(value) is str and value in _codec2._listed:
            model.level = _codec2._listed[value]
        else:
            model.level = cls.__rows__[2][3](value, context, (where, "level"))
        value = get("rate", UNSET)
        if value is UNSET:
            missing += 1
            model.rate = None
        elif type(value) is float or type(value) is int:
            model.rate = value
        else:
            model.rate = cls.__rows__[3][3](value, context, (where, "rate"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[4][3](value, context, (where, "name"))
        value = get("currency", UNSET)
        if value is UNSET:
            missing += 1
            model.currency = None
        elif type(value) is str:
            model.currency = value
        else:
            model.currency = cls.__rows__[5][3](value, context, (where, "currency"))
        value = get("category", UNSET)
        if value is UNSET:
            missing += 1
            model.category = None
        elif type(value) is str:
            model.category = value
        else:
            model.category = cls.__rows__[6][3](value, context, (where, "category"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = InvoiceTaxesDetails.__fields__[2].inner
