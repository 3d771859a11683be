# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Slot."""

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
    from trunkline_avaamo.models.entity_ref import EntityRef


@_define(kw_only=True, repr=False)
class Slot(Model):
    """A marked place in a training phrase.

    Attributes:
        id: Its number.
        mask: The phrase with the place between `<em>` and `</em>`.
        entity: The entity it stands for.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("mask", "mask", c.STR),
        Field("entity", "entity", model.ModelCodec("trunkline_avaamo.models.entity_ref", "EntityRef")),
    )

    id: int | None = ABSENT
    mask: str | None = ABSENT
    entity: EntityRef | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
