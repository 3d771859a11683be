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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("price_group_name", UNSET)
        if value is UNSET:
            missing += 1
            model.price_group_name = None
        elif type(value) is str:
            model.price_group_name = value
        else:
            model.price_group_name = cls.__rows__[0][3](value, context, (where, "price_group_name"))
        value = get("price_group_id", UNSET)
        if value is UNSET:
            missing += 1
            model.price_group_id = None
        elif type(value) is int:
            model.price_group_id = value
        else:
            model.price_group_id = cls.__rows__[1][3](value, context, (where, "price_group_id"))
        value = get("price", UNSET)
        if value is UNSET:
            missing += 1
            model.price = None
        else:
            model.price = cls.__rows__[2][3](value, context, (where, "price"))
        value = get("num_resources_per_price", UNSET)
        if value is UNSET:
            missing += 1
            model.num_resources_per_price = None
        elif type(value) is int:
            model.num_resources_per_price = value
        else:
            model.num_resources_per_price = cls.__rows__[3][3](value, context, (where, "num_resources_per_price"))
        value = get("quantum", UNSET)
        if value is UNSET:
            missing += 1
            model.quantum = None
        elif type(value) is int:
            model.quantum = value
        else:
            model.quantum = cls.__rows__[4][3](value, context, (where, "quantum"))
        value = get("params", UNSET)
        if value is UNSET:
            missing += 1
            model.params = None
        elif type(value) is dict:
            model.params = (_codec5._class or _codec5.model)._decode(value, context, (where, "params"))
        else:
            model.params = cls.__rows__[5][3](value, context, (where, "params"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec5: Any = PriceGroup.__fields__[5].inner
