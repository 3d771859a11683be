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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("resource_usage_id", UNSET)
        if value is UNSET:
            missing += 1
            model.resource_usage_id = None
        elif type(value) is int:
            model.resource_usage_id = value
        else:
            model.resource_usage_id = cls.__rows__[0][3](value, context, (where, "resource_usage_id"))
        value = get("cost", UNSET)
        if value is UNSET:
            missing += 1
            model.cost = None
        else:
            model.cost = cls.__rows__[1][3](value, context, (where, "cost"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        value = get("used_at", UNSET)
        if value is UNSET:
            missing += 1
            model.used_at = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.used_at = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[3][3](value, context, (where, "used_at"))
            )
        else:
            model.used_at = cls.__rows__[3][3](value, context, (where, "used_at"))
        value = get("transaction_id", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_id = None
        elif type(value) is int:
            model.transaction_id = value
        else:
            model.transaction_id = cls.__rows__[4][3](value, context, (where, "transaction_id"))
        value = get("resource_quantity", UNSET)
        if value is UNSET:
            missing += 1
            model.resource_quantity = None
        elif type(value) is int:
            model.resource_quantity = value
        else:
            model.resource_quantity = cls.__rows__[5][3](value, context, (where, "resource_quantity"))
        value = get("unit", UNSET)
        if value is UNSET:
            missing += 1
            model.unit = None
        elif type(value) is str:
            model.unit = value
        else:
            model.unit = cls.__rows__[6][3](value, context, (where, "unit"))
        value = get("ref_call_id", UNSET)
        if value is UNSET:
            missing += 1
            model.ref_call_id = None
        elif type(value) is int:
            model.ref_call_id = value
        else:
            model.ref_call_id = cls.__rows__[7][3](value, context, (where, "ref_call_id"))
        value = get("resource_type", UNSET)
        if value is UNSET:
            missing += 1
            model.resource_type = None
        elif type(value) is str and value in _codec8._listed:
            model.resource_type = _codec8._listed[value]
        else:
            model.resource_type = cls.__rows__[8][3](value, context, (where, "resource_type"))
        if len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec8: Any = ResourceUsageType.__fields__[8].inner
