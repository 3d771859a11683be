# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""InsightEntity."""

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
class InsightEntity(Model):
    """Something the platform recognised in a text.

    Attributes:
        entity: The entity's name.
        entity_type: The name of its type.
        entity_value: The value as the user said it.
        domain_key: The skill the entity belongs to.
        value: The value as the agent uses it.
        current_value: What the value stands for now: one text, or several.
        index: Its place in the question.
        derived_parent: Whether the parent was concluded, not said.
        parent_entity_key: The entity this one belongs to.
        custom_entity_type: Whether the type was defined for this account.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("entity", "entity", c.STR),
        Field("entity_type", "entity_type", c.STR),
        Field("entity_value", "entity_value", c.NullableCodec(c.STR), hidden=True),
        Field("domain_key", "domain_key", c.NullableCodec(c.STR)),
        Field("value", "value", c.NullableCodec(c.STR), hidden=True),
        Field("current_value", "current_value", c.UnionCodec(c.STR, c.ListCodec(c.STR)), hidden=True),
        Field("index", "index", c.NullableCodec(c.INT)),
        Field("derived_parent", "derived_parent", c.NullableCodec(c.BOOL)),
        Field("parent_entity_key", "parent_entity_key", c.NullableCodec(c.STR)),
        Field("custom_entity_type", "custom_entity_type", c.BOOL),
    )

    entity: str | None = ABSENT
    entity_type: str | None = ABSENT
    entity_value: str | None = ABSENT
    domain_key: str | None = ABSENT
    value: str | None = ABSENT
    current_value: str | list[str] | None = ABSENT
    index: int | None = ABSENT
    derived_parent: bool | None = ABSENT
    parent_entity_key: str | None = ABSENT
    custom_entity_type: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
