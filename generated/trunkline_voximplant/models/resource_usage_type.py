# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ResourceUsageType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.resource_type import ResourceType


@_define(kw_only=True, repr=False)
class ResourceUsageType(Model):
    """What the vendor calls ResourceUsageType.

    Attributes:
        resource_usage_id: The id of the entry.
        cost: What it cost.
        description: A description of your own.
        used_at: When it was used.
        transaction_id: The transaction's id.
        resource_quantity: How many units were used.
        unit: The unit.
        ref_call_id: The id of the call it belongs to.
        resource_type: The kind of resource.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("resource_usage_id", "resource_usage_id", c.INT),
        Field("cost", "cost", c.DECIMAL),
        Field("description", "description", c.STR),
        Field("used_at", "used_at", times.SQL_TIME),
        Field("transaction_id", "transaction_id", c.INT),
        Field("resource_quantity", "resource_quantity", c.INT),
        Field("unit", "unit", c.STR),
        Field("ref_call_id", "ref_call_id", c.INT),
        Field(
            "resource_type",
            "resource_type",
            enums.EnumCodec("trunkline_voximplant.models.resource_type", "ResourceType"),
        ),
    )

    resource_usage_id: int | None = ABSENT
    cost: Decimal | None = ABSENT
    description: str | None = ABSENT
    used_at: dt.datetime | None = ABSENT
    transaction_id: int | None = ABSENT
    resource_quantity: int | None = ABSENT
    unit: str | None = ABSENT
    ref_call_id: int | None = ABSENT
    resource_type: ResourceType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
