# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ResourcePrice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.price_group import PriceGroup
    from trunkline_voximplant.models.resource_type import ResourceType


@_define(kw_only=True, repr=False)
class ResourcePrice(Model):
    """What the vendor calls ResourcePrice.

    Attributes:
        price_groups: The price groups.
        resource_type: The kind of resource.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "price_groups",
            "price_groups",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.price_group", "PriceGroup")),
        ),
        Field(
            "resource_type",
            "resource_type",
            enums.EnumCodec("trunkline_voximplant.models.resource_type", "ResourceType"),
        ),
    )

    price_groups: list[PriceGroup] | None = ABSENT
    resource_type: ResourceType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
