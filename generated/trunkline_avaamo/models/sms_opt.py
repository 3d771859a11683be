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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("to_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.to_phone = None
        elif type(value) is str:
            model.to_phone = value
        else:
            model.to_phone = cls.__rows__[0][3](value, context, (where, "to_phone"))
        value = get("from_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.from_phone = None
        elif type(value) is str:
            model.from_phone = value
        else:
            model.from_phone = cls.__rows__[1][3](value, context, (where, "from_phone"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[2][3](value, context, (where, "created_at"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec3._listed:
            model.status = _codec3._listed[value]
        else:
            model.status = cls.__rows__[3][3](value, context, (where, "status"))
        value = get("current_status", UNSET)
        if value is UNSET:
            missing += 1
            model.current_status = None
        elif type(value) is str and value in _codec4._listed:
            model.current_status = _codec4._listed[value]
        else:
            model.current_status = cls.__rows__[4][3](value, context, (where, "current_status"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = SmsOpt.__fields__[3].inner
_codec4: Any = SmsOpt.__fields__[4].inner
