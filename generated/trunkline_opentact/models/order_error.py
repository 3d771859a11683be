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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("reason", UNSET)
        if type(value) is str:
            model.reason = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.reason = None
        else:
            model.reason = cls.__rows__[0][3](value, context, (where, "reason"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[1][3](value, context, (where, "description"))
        value = get("item", UNSET)
        if value is UNSET:
            missing += 1
            model.item = None
        elif type(value) is dict:
            model.item = (_codec2._class or _codec2.model)._decode(value, context, (where, "item"))
        else:
            model.item = cls.__rows__[2][3](value, context, (where, "item"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = OrderError.__fields__[2].inner
