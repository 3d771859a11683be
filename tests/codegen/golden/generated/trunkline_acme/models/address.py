# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""Address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

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
class Address(Model):
    """What the vendor calls Address."""

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("street", "street", c.STR, required=True, hidden=True),
        Field("dt_", "dt", times.DATE),
        Field("list_", "list", c.ListCodec(c.STR)),
    )

    street: str
    dt_: dt.date | None = ABSENT
    list_: list[str] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("street", UNSET)
        if type(value) is str:
            model.street = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.street = None
        else:
            model.street = cls.__rows__[0][3](value, context, (where, "street"))
        value = get("dt", UNSET)
        if value is UNSET:
            missing += 1
            model.dt_ = None
        else:
            model.dt_ = cls.__rows__[1][3](value, context, (where, "dt"))
        value = get("list", UNSET)
        if value is UNSET:
            missing += 1
            model.list_ = None
        else:
            model.list_ = cls.__rows__[2][3](value, context, (where, "list"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class AddressDict(TypedDict, total=False):
    """`Address` as a dict, for arguments."""

    street: Required[str]
    dt_: dt.date
    list_: Sequence[str]
