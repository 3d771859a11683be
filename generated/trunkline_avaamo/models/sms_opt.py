# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""SmsOpt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.opt_status import OptStatus


@_define(kw_only=True, repr=False)
class SmsOpt(Model):
    """A receiver's change of mind about messages.

    Attributes:
        to_phone: The number it was sent to.
        from_phone: The number it was sent from.
        created_at: The page shows a placeholder only. Inferred.
        status: What the receiver chose then.
        current_status: What holds now.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("to_phone", "to_phone", c.STR, hidden=True),
        Field("from_phone", "from_phone", c.STR, hidden=True),
        Field("created_at", "created_at", times.SECONDS),
        Field("status", "status", enums.EnumCodec("trunkline_avaamo.models.opt_status", "OptStatus")),
        Field("current_status", "current_status", enums.EnumCodec("trunkline_avaamo.models.opt_status", "OptStatus")),
    )

    to_phone: str | None = ABSENT
    from_phone: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    status: OptStatus | None = ABSENT
    current_status: OptStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
