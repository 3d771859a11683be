# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""InsightEntity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    entity: str | Unset = UNSET
    entity_type: str | Unset = UNSET
    entity_value: str | None | Unset = UNSET
    domain_key: str | None | Unset = UNSET
    value: str | None | Unset = UNSET
    current_value: str | list[str] | Unset = UNSET
    index: int | None | Unset = UNSET
    derived_parent: bool | None | Unset = UNSET
    parent_entity_key: str | None | Unset = UNSET
    custom_entity_type: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
