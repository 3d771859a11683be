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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        elif type(value) is dict:
            model.amount = (_codec0._class or _codec0.model)._decode(value, context, (where, "amount"))
        else:
            model.amount = cls.__rows__[0][3](value, context, (where, "amount"))
        value = get("service_name", UNSET)
        if value is UNSET:
            missing += 1
            model.service_name = None
        elif type(value) is str:
            model.service_name = value
        else:
            model.service_name = cls.__rows__[1][3](value, context, (where, "service_name"))
        value = get("taxes", UNSET)
        if value is UNSET:
            missing += 1
            model.taxes = None
        else:
            model.taxes = cls.__rows__[2][3](value, context, (where, "taxes"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = InvoiceSpendingDetails.__fields__[0].inner
