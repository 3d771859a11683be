# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""EntityRef."""

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
class EntityRef(Model):
    """An entity the agent recognises.

    Attributes:
        id: Its number.
        name: Its name.
        entity_type: The name of its type.
        entity_type_id: The number of its type.
        skill_ids: The skills that use it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("name", "name", c.STR),
        Field("entity_type", "entity_type", c.STR),
        Field("entity_type_id", "entity_type_id", c.INT),
        Field("skill_ids", "skill_ids", c.ListCodec(c.INT)),
    )

    id: int | None = ABSENT
    name: str | None = ABSENT
    entity_type: str | None = ABSENT
    entity_type_id: int | None = ABSENT
    skill_ids: list[int] | None = ABSENT
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
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("entity_type", UNSET)
        if value is UNSET:
            missing += 1
            model.entity_type = None
        elif type(value) is str:
            model.entity_type = value
        else:
            model.entity_type = cls.__rows__[2][3](value, context, (where, "entity_type"))
        value = get("entity_type_id", UNSET)
        if value is UNSET:
            missing += 1
            model.entity_type_id = None
        elif type(value) is int:
            model.entity_type_id = value
        else:
            model.entity_type_id = cls.__rows__[3][3](value, context, (where, "entity_type_id"))
        value = get("skill_ids", UNSET)
        if value is UNSET:
            missing += 1
            model.skill_ids = None
        else:
            model.skill_ids = cls.__rows__[4][3](value, context, (where, "skill_ids"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
