# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""EntityType."""

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
class EntityType(Model):
    """A type of entity.

    Attributes:
        id: Its number.
        key: The type's key.
        name: The type's name.
        description: What it is for.
        regex: Whether values are found by a pattern.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("key", "key", c.STR),
        Field("name", "name", c.STR),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("regex", "regex", c.BOOL),
    )

    id: int | None = ABSENT
    key: str | None = ABSENT
    name: str | None = ABSENT
    description: str | None = ABSENT
    regex: bool | None = ABSENT
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
        value = get("key", UNSET)
        if value is UNSET:
            missing += 1
            model.key = None
        elif type(value) is str:
            model.key = value
        else:
            model.key = cls.__rows__[1][3](value, context, (where, "key"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[2][3](value, context, (where, "name"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[3][3](value, context, (where, "description"))
        value = get("regex", UNSET)
        if value is UNSET:
            missing += 1
            model.regex = None
        elif type(value) is bool:
            model.regex = value
        else:
            model.regex = cls.__rows__[4][3](value, context, (where, "regex"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
