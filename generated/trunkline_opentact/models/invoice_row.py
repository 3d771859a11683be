# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""InvoiceRow."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    from trunkline_opentact.models.transaction_kind import TransactionKind


@_define(kw_only=True, repr=False)
class InvoiceRow(Model):
    """The sum of one kind of charge.

    Attributes:
        ref_type: What was charged. Not documented, in the vendor's list of 2021.
        amount: How much money.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "ref_type",
            "ref_type",
            enums.EnumCodec("trunkline_opentact.models.transaction_kind", "TransactionKind"),
            required=True,
        ),
        Field("amount", "amount", c.DECIMAL, required=True),
    )

    ref_type: TransactionKind
    amount: Decimal
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
