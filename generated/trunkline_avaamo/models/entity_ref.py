# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""EntityRef."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
