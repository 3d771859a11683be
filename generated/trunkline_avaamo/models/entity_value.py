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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
