# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InvoicePeriod."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


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

    from_: dt.date | Unset = UNSET
    to: dt.date | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
