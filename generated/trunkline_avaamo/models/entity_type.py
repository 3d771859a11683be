# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""EntityType."""

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
