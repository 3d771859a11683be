# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""BillingLimitInfoType."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class BillingLimitInfoType(Model):
    """What the vendor calls BillingLimitInfoType.

    Attributes:
        min_amount: The least amount.
        currency: The currency, as a three-letter ISO code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("min_amount", "min_amount", c.DECIMAL),
        Field("currency", "currency", c.STR),
    )

    min_amount: Decimal | None = ABSENT
    currency: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("min_amount", UNSET)
        if value is UNSET:
            missing += 1
            model.min_amount = None
        else:
            model.min_amount = cls.__rows__[0][3](value, context, (where, "min_amount"))
        value = get("currency", UNSET)
        if value is UNSET:
            missing += 1
            model.currency = None
        elif type(value) is str:
            model.currency = value
        else:
            model.currency = cls.__rows__[1][3](value, context, (where, "currency"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
