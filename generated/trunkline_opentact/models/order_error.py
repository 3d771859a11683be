# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderError."""

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
    from trunkline_opentact.models.order_item import OrderItem


@_define(kw_only=True, repr=False)
class OrderError(Model):
    """Why a number could not be ordered.

    Attributes:
        reason: Why, in a word.
        description: A note for people.
        item: The number it is about.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("reason", "reason", c.STR, required=True),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("item", "item", model.ModelCodec("trunkline_opentact.models.order_item", "OrderItem")),
    )

    reason: str
    description: str | None = ABSENT
    item: OrderItem | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
