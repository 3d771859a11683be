# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""EntityValue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class EntityValue(Model):
    """A value of a custom type, with other ways to say it.

    Attributes:
        id: Its number.
        value: The value.
        alternate_values: Other ways to say the value.
        parent_value: In the table, not in the sample.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("value", "value", c.STR),
        Field(
            "alternate_values",
            "alternate_values",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.entity_value", "EntityValue")),
        ),
        Field("parent_value", "parent_value", c.NullableCodec(c.STR)),
    )

    id: int | None = ABSENT
    value: str | None = ABSENT
    alternate_values: list[EntityValue] | None = ABSENT
    parent_value: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("value", UNSET)
        if value is UNSET:
            missing += 1
            model.value = None
        elif type(value) is str:
            model.value = value
        else:
            model.value = cls.__rows__[1][3](value, context, (where, "value"))
        value = get("alternate_values", UNSET)
        if value is UNSET:
            missing += 1
            model.alternate_values = None
        else:
            model.alternate_values = cls.__rows__[2][3](value, context, (where, "alternate_values"))
        value = get("parent_value", UNSET)
        if value is UNSET:
            missing += 1
            model.parent_value = None
        elif type(value) is str:
            model.parent_value = value
        elif value is None:
            model.parent_value = None
        else:
            model.parent_value = cls.__rows__[3][3](value, context, (where, "parent_value"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
