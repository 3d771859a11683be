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
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("ref_type", UNSET)
        if type(value) is str and value in _codec0._listed:
            model.ref_type = _codec0._listed[value]
        elif value is UNSET:
            missing += 1
            lacking = True
            model.ref_type = None
        else:
            model.ref_type = cls.__rows__[0][3](value, context, (where, "ref_type"))
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.amount = None
        else:
            model.amount = cls.__rows__[1][3](value, context, (where, "amount"))
        if lacking or len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = InvoiceRow.__fields__[0].inner
