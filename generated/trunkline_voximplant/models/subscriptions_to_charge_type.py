# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SubscriptionsToChargeType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class SubscriptionsToChargeType(Model):
    """What the vendor calls SubscriptionsToChargeType.

    Attributes:
        subscription_amount: What is charged.
        subscription_type: The kind of subscription.
        subscription_description: What it is.
        subscription_auto_charge: Whether it is renewed by itself.
        subscription_next_renewal: When it is renewed next.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("subscription_amount", "subscription_amount", c.DECIMAL),
        Field("subscription_type", "subscription_type", c.STR),
        Field("subscription_description", "subscription_description", c.STR),
        Field("subscription_auto_charge", "subscription_auto_charge", c.BOOL),
        Field("subscription_next_renewal", "subscription_next_renewal", times.DATE),
    )

    subscription_amount: Decimal | None = ABSENT
    subscription_type: str | None = ABSENT
    subscription_description: str | None = ABSENT
    subscription_auto_charge: bool | None = ABSENT
    subscription_next_renewal: dt.date | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("subscription_amount", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_amount = None
        else:
            model.subscription_amount = cls.__rows__[0][3](value, context, (where, "subscription_amount"))
        value = get("subscription_type", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_type = None
        elif type(value) is str:
            model.subscription_type = value
        else:
            model.subscription_type = cls.__rows__[1][3](value, context, (where, "subscription_type"))
        value = get("subscription_description", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_description = None
        elif type(value) is str:
            model.subscription_description = value
        else:
            model.subscription_description = cls.__rows__[2][3](value, context, (where, "subscription_description"))
        value = get("subscription_auto_charge", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_auto_charge = None
        elif type(value) is bool:
            model.subscription_auto_charge = value
        else:
            model.subscription_auto_charge = cls.__rows__[3][3](value, context, (where, "subscription_auto_charge"))
        value = get("subscription_next_renewal", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_next_renewal = None
        else:
            model.subscription_next_renewal = cls.__rows__[4][3](value, context, (where, "subscription_next_renewal"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
