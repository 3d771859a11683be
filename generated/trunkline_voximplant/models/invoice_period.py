# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InvoicePeriod."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class InvoicePeriod(Model):
    """What the vendor calls InvoicePeriod.

    Attributes:
        from_: Where it begins.
        to: Where it ends.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("from_", "from", times.DATE),
        Field("to", "to", times.DATE),
    )

    from_: dt.date | None = ABSENT
    to: dt.date | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("from", UNSET)
        if value is UNSET:
            missing += 1
            model.from_ = None
        else:
            model.from_ = cls.__rows__[0][3](value, context, (where, "from"))
        value = get("to", UNSET)
        if value is UNSET:
            missing += 1
            model.to = None
        else:
            model.to = cls.__rows__[1][3](value, context, (where, "to"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
