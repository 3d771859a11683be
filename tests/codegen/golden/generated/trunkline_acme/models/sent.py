# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""Sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class Sent(Model):
    """What the vendor calls Sent.

    Attributes:
        phone: Hostile \"\"\" text \\ with 'quotes'.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR, required=True),
        Field("at", "at", times.EpochCodec(1000, "milliseconds since 1970", whole=True), required=True),
        Field("phone", "phone", c.STR, hidden=True),
    )

    type_: Literal["sent"]
    at: dt.datetime
    phone: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("type", UNSET)
        if type(value) is str:
            model.type_ = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.type_ = None
        else:
            model.type_ = cls.__rows__[0][3](value, context, (where, "type"))
        value = get("at", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.at = None
        else:
            model.at = cls.__rows__[1][3](value, context, (where, "at"))
        value = get("phone", UNSET)
        if value is UNSET:
            missing += 1
            model.phone = None
        elif type(value) is str:
            model.phone = value
        else:
            model.phone = cls.__rows__[2][3](value, context, (where, "phone"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
