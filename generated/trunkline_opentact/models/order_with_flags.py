# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderWithFlags."""

from __future__ import annotations

from collections.abc import Mapping
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

    from trunkline_opentact.models.order_item_flags import OrderItemFlags


@_define(kw_only=True, repr=False)
class OrderWithFlags(Model):
    """Numbers to order, in the shape of 2021.

    Attributes:
        items: The numbers to order.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "items",
            "items",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.order_item_flags", "OrderItemFlags"), min_items=1),
            required=True,
        ),
    )

    items: list[OrderItemFlags]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("items", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.items = None
        else:
            model.items = cls.__rows__[0][3](value, context, (where, "items"))
        if lacking or len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
