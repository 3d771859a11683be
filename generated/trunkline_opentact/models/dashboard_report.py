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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("report", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.report = None
        else:
            model.report = cls.__rows__[0][3](value, context, (where, "report"))
        value = get("from", UNSET)
        if value is UNSET:
            missing += 1
            model.from_ = None
        elif type(value) is str:
            model.from_ = value
        else:
            model.from_ = cls.__rows__[1][3](value, context, (where, "from"))
        value = get("to", UNSET)
        if value is UNSET:
            missing += 1
            model.to = None
        elif type(value) is str:
            model.to = value
        else:
            model.to = cls.__rows__[2][3](value, context, (where, "to"))
        value = get("ref_type", UNSET)
        if value is UNSET:
            missing += 1
            model.ref_type = None
        elif type(value) is str and value in _codec3._listed:
            model.ref_type = _codec3._listed[value]
        else:
            model.ref_type = cls.__rows__[3][3](value, context, (where, "ref_type"))
        if lacking or len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = DashboardReport.__fields__[3].inner
