# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SipProduct."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.product_type import ProductType


@_define(kw_only=True, repr=False)
class SipProduct(Model):
    """A voice product that connections and profiles name.

    Attributes:
        id: What other calls name it by.
        name: What people call it.
        description: A note for people.
        type_: What kind it is. Not documented, in the vendor's list of 2021.
        tech_prefix: The digits put before a dialled number to choose this route.
        rate_table_id: The vendor's id of the price table.
        route_plan_id: The vendor's id of the routing plan.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT, required=True),
        Field("name", "name", c.STR),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.product_type", "ProductType")),
        Field("tech_prefix", "tech_prefix", c.INT),
        Field("rate_table_id", "rate_table_id", c.INT),
        Field("route_plan_id", "route_plan_id", c.INT),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    id: int
    name: str | None = ABSENT
    description: str | None = ABSENT
    type_: ProductType | None = ABSENT
    tech_prefix: int | None = ABSENT
    rate_table_id: int | None = ABSENT
    route_plan_id: int | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
