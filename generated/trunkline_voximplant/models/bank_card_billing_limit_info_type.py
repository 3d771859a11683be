# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""BankCardBillingLimitInfoType."""

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
class BankCardBillingLimitInfoType(Model):
    """What the vendor calls BankCardBillingLimitInfoType.

    Attributes:
        min_amount: The least amount.
        currency: The currency, as a three-letter ISO code.
        max_day_payment: The most that may be paid in a day. Not documented, seen in client code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("min_amount", "min_amount", c.DECIMAL),
        Field("currency", "currency", c.STR),
        Field("max_day_payment", "max_day_payment", c.DECIMAL),
    )

    min_amount: Decimal | None = ABSENT
    currency: str | None = ABSENT
    max_day_payment: Decimal | None = ABSENT
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
        value = get("max_day_payment", UNSET)
        if value is UNSET:
            missing += 1
            model.max_day_payment = None
        else:
            model.max_day_payment = cls.__rows__[2][3](value, context, (where, "max_day_payment"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
