# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""InsightEntity."""

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("entity", UNSET)
        if value is UNSET:
            missing += 1
            model.entity = None
        elif type(value) is str:
            model.entity = value
        else:
            model.entity = cls.__rows__[0][3](value, context, (where, "entity"))
        value = get("entity_type", UNSET)
        if value is UNSET:
            missing += 1
            model.entity_type = None
        elif type(value) is str:
            model.entity_type = value
        else:
            model.entity_type = cls.__rows__[1][3](value, context, (where, "entity_type"))
        value = get("entity_value", UNSET)
        if value is UNSET:
            missing += 1
            model.entity_value = None
        elif type(value) is str:
            model.entity_value = value
        elif value is None:
            model.entity_value = None
        else:
            model.entity_value = cls.__rows__[2][3](value, context, (where, "entity_value"))
        value = get("domain_key", UNSET)
        if value is UNSET:
            missing += 1
            model.domain_key = None
        elif type(value) is str:
            model.domain_key = value
        elif value is None:
            model.domain_key = None
        else:
            model.domain_key = cls.__rows__[3][3](value, context, (where, "domain_key"))
        value = get("value", UNSET)
        if value is UNSET:
            missing += 1
            model.value = None
        elif type(value) is str:
            model.value = value
        elif value is None:
            model.value = None
        else:
            model.value = cls.__rows__[4][3](value, context, (where, "value"))
        value = get("current_value", UNSET)
        if value is UNSET:
            missing += 1
            model.current_value = None
        else:
            model.current_value = cls.__rows__[5][3](value, context, (where, "current_value"))
        value = get("index", UNSET)
        if value is UNSET:
            missing += 1
            model.index = None
        elif type(value) is int:
            model.index = value
        elif value is None:
            model.index = None
        else:
            model.index = cls.__rows__[6][3](value, context, (where, "index"))
        value = get("derived_parent", UNSET)
        if value is UNSET:
            missing += 1
            model.derived_parent = None
        elif type(value) is bool:
            model.derived_parent = value
        elif value is None:
            model.derived_parent = None
        else:
            model.derived_parent = cls.__rows__[7][3](value, context, (where, "derived_parent"))
        value = get("parent_entity_key", UNSET)
        if value is UNSET:
            missing += 1
            model.parent_entity_key = None
        elif type(value) is str:
            model.parent_entity_key = value
        elif value is None:
            model.parent_entity_key = None
        else:
            model.parent_entity_key = cls.__rows__[8][3](value, context, (where, "parent_entity_key"))
        value = get("custom_entity_type", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_entity_type = None
        elif type(value) is bool:
            model.custom_entity_type = value
        else:
            model.custom_entity_type = cls.__rows__[9][3](value, context, (where, "custom_entity_type"))
        if len(data) + missing != 10:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
