# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnalyticsUser."""

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
class AnalyticsUser(Model):
    """Who wrote a message.

    Attributes:
        first_name: First name.
        layer_id: Only in the list of all messages.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("first_name", "first_name", c.NullableCodec(c.UnionCodec(c.STR, c.INT)), hidden=True),
        Field("layer_id", "layer_id", c.NullableCodec(c.STR)),
    )

    first_name: str | int | None = ABSENT
    layer_id: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.first_name = None
        else:
            model.first_name = cls.__rows__[0][3](value, context, (where, "first_name"))
        value = get("layer_id", UNSET)
        if value is UNSET:
            missing += 1
            model.layer_id = None
        elif type(value) is str:
            model.layer_id = value
        elif value is None:
            model.layer_id = None
        else:
            model.layer_id = cls.__rows__[1][3](value, context, (where, "layer_id"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
