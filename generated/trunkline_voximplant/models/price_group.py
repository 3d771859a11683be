# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PriceGroup."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.resource_params import ResourceParams


@_define(kw_only=True, repr=False)
class PriceGroup(Model):
    """What the vendor calls PriceGroup.

    Attributes:
        price_group_name: The name of the price group.
        price_group_id: The id of the price group.
        price: The price.
        num_resources_per_price: How many units the price is for.
        quantum: The smallest unit that is charged.
        params: What the price depends on.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("price_group_name", "price_group_name", c.STR),
        Field("price_group_id", "price_group_id", c.INT),
        Field("price", "price", c.DECIMAL),
        Field("num_resources_per_price", "num_resources_per_price", c.INT),
        Field("quantum", "quantum", c.INT),
        Field("params", "params", model.ModelCodec("trunkline_voximplant.models.resource_params", "ResourceParams")),
    )

    price_group_name: str | None = ABSENT
    price_group_id: int | None = ABSENT
    price: Decimal | None = ABSENT
    num_resources_per_price: int | None = ABSENT
    quantum: int | None = ABSENT
    params: ResourceParams | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
