# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDLock."""

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
class ACDLock(Model):
    """What the vendor calls ACDLock.

    Attributes:
        id: The id.
        created: When it was created.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.STR),
        Field("created", "created", times.SQL_TIME),
    )

    id: str | None = ABSENT
    created: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is str:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[1][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[1][3](value, context, (where, "created"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
