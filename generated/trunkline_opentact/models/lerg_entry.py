# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""LergEntry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class LergEntry(Model):
    """A row of the numbering table; which fields it has is not documented.

    Attributes:
        name: What people call it.
        state: The state.
        rate_center: The rate center.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR),
        Field("state", "state", c.STR),
        Field("rate_center", "rate_center", c.STR),
    )

    name: str | None = ABSENT
    state: str | None = ABSENT
    rate_center: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[0][3](value, context, (where, "name"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str:
            model.state = value
        else:
            model.state = cls.__rows__[1][3](value, context, (where, "state"))
        value = get("rate_center", UNSET)
        if value is UNSET:
            missing += 1
            model.rate_center = None
        elif type(value) is str:
            model.rate_center = value
        else:
            model.rate_center = cls.__rows__[2][3](value, context, (where, "rate_center"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
