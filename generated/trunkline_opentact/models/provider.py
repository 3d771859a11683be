# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Provider."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
class Provider(Model):
    """Who carries a service for the vendor.

    Attributes:
        name: What people call it.
        toll_free: Whether calls cost the caller nothing.
        deleted_on: When it was removed; null while it stands.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR, required=True),
        Field("toll_free", "toll_free", c.NullableCodec(c.BOOL)),
        Field("deleted_on", "deleted_on", c.NullableCodec(times.DATETIME)),
    )

    name: str
    toll_free: bool | None = ABSENT
    deleted_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("name", UNSET)
        if type(value) is str:
            model.name = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.name = None
        else:
            model.name = cls.__rows__[0][3](value, context, (where, "name"))
        value = get("toll_free", UNSET)
        if value is UNSET:
            missing += 1
            model.toll_free = None
        elif type(value) is bool:
            model.toll_free = value
        elif value is None:
            model.toll_free = None
        else:
            model.toll_free = cls.__rows__[1][3](value, context, (where, "toll_free"))
        value = get("deleted_on", UNSET)
        if value is UNSET:
            missing += 1
            model.deleted_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.deleted_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[2][3](value, context, (where, "deleted_on"))
            )
        elif value is None:
            model.deleted_on = None
        else:
            model.deleted_on = cls.__rows__[2][3](value, context, (where, "deleted_on"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
