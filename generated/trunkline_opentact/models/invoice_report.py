# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""InvoiceReport."""

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
    from trunkline_opentact.models.invoice_row import InvoiceRow


@_define(kw_only=True, repr=False)
class InvoiceReport(Model):
    """Charges of a span, by kind.

    Attributes:
        report: The rows.
        from_: Start of the span.
        to: End of the span.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "report",
            "report",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.invoice_row", "InvoiceRow")),
            required=True,
        ),
        Field("from_", "from", c.STR),
        Field("to", "to", c.STR),
    )

    report: list[InvoiceRow]
    from_: str | None = ABSENT
    to: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
