# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DashboardReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.dashboard_row import DashboardRow
    from trunkline_opentact.models.transaction_kind import TransactionKind


@_define(kw_only=True, repr=False)
class DashboardReport(Model):
    """One kind of charge, day by day.

    Attributes:
        report: The rows.
        from_: Start of the span.
        to: End of the span.
        ref_type: The kind of charge. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "report",
            "report",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.dashboard_row", "DashboardRow")),
            required=True,
        ),
        Field("from_", "from", c.STR),
        Field("to", "to", c.STR),
        Field("ref_type", "ref_type", enums.EnumCodec("trunkline_opentact.models.transaction_kind", "TransactionKind")),
    )

    report: list[DashboardRow]
    from_: str | None = ABSENT
    to: str | None = ABSENT
    ref_type: TransactionKind | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
