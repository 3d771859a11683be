# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderPrice."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.order_price_item import OrderPriceItem


@_define(kw_only=True, repr=False)
class OrderPrice(Model):
    """What an order would cost.

    Attributes:
        nrc: Once, all numbers together.
        mrc: Each month, all numbers together.
        items: The numbers ordered, or their prices.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("nrc", "nrc", c.DECIMAL, required=True),
        Field("mrc", "mrc", c.DECIMAL, required=True),
        Field(
            "items",
            "items",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.order_price_item", "OrderPriceItem")),
            required=True,
        ),
    )

    nrc: Decimal
    mrc: Decimal
    items: list[OrderPriceItem]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("nrc", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.nrc = None
        else:
            model.nrc = cls.__rows__[0][3](value, context, (where, "nrc"))
        value = get("mrc", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.mrc = None
        else:
            model.mrc = cls.__rows__[1][3](value, context, (where, "mrc"))
        value = get("items", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.items = None
        else:
            model.items = cls.__rows__[2][3](value, context, (where, "items"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
