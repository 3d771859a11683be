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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("id", UNSET)
        if type(value) is int:
            model.id = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.id = None
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str and value in _codec3._listed:
            model.type_ = _codec3._listed[value]
        else:
            model.type_ = cls.__rows__[3][3](value, context, (where, "type"))
        value = get("tech_prefix", UNSET)
        if value is UNSET:
            missing += 1
            model.tech_prefix = None
        elif type(value) is int:
            model.tech_prefix = value
        else:
            model.tech_prefix = cls.__rows__[4][3](value, context, (where, "tech_prefix"))
        value = get("rate_table_id", UNSET)
        if value is UNSET:
            missing += 1
            model.rate_table_id = None
        elif type(value) is int:
            model.rate_table_id = value
        else:
            model.rate_table_id = cls.__rows__[5][3](value, context, (where, "rate_table_id"))
        value = get("route_plan_id", UNSET)
        if value is UNSET:
            missing += 1
            model.route_plan_id = None
        elif type(value) is int:
            model.route_plan_id = value
        else:
            model.route_plan_id = cls.__rows__[6][3](value, context, (where, "route_plan_id"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[7][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[7][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[8][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[8][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = SipProduct.__fields__[3].inner
