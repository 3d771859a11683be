# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetMoneyAmountToChargeResult."""

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

    from trunkline_voximplant.models.subscriptions_to_charge_type import SubscriptionsToChargeType


@_define(kw_only=True, repr=False)
class GetMoneyAmountToChargeResult(Model):
    """What the vendor calls GetMoneyAmountToChargeResult.

    Attributes:
        amount: The amount.
        min_amount: The least amount.
        bank_card_amount_usd: What to pay by card, in US dollars.
        min_bank_card_amount_usd: The least to pay by card, in US dollars.
        robokassa_amount_rub: What to pay by Robokassa, in rubles.
        min_robokassa_amount_rub: The least to pay by Robokassa, in rubles.
        subscriptions: The subscriptions.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("amount", "amount", c.DECIMAL),
        Field("min_amount", "min_amount", c.DECIMAL),
        Field("bank_card_amount_usd", "bank_card_amount_usd", c.DECIMAL),
        Field("min_bank_card_amount_usd", "min_bank_card_amount_usd", c.DECIMAL),
        Field("robokassa_amount_rub", "robokassa_amount_rub", c.DECIMAL),
        Field("min_robokassa_amount_rub", "min_robokassa_amount_rub", c.DECIMAL),
        Field(
            "subscriptions",
            "subscriptions",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.subscriptions_to_charge_type", "SubscriptionsToChargeType"
                )
            ),
        ),
    )

    amount: Decimal | None = ABSENT
    min_amount: Decimal | None = ABSENT
    bank_card_amount_usd: Decimal | None = ABSENT
    min_bank_card_amount_usd: Decimal | None = ABSENT
    robokassa_amount_rub: Decimal | None = ABSENT
    min_robokassa_amount_rub: Decimal | None = ABSENT
    subscriptions: list[SubscriptionsToChargeType] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        else:
            model.amount = cls.__rows__[0][3](value, context, (where, "amount"))
        value = get("min_amount", UNSET)
        if value is UNSET:
            missing += 1
            model.min_amount = None
        else:
            model.min_amount = cls.__rows__[1][3](value, context, (where, "min_amount"))
        value = get("bank_card_amount_usd", UNSET)
        if value is UNSET:
            missing += 1
            model.bank_card_amount_usd = None
        else:
            model.bank_card_amount_usd = cls.__rows__[2][3](value, context, (where, "bank_card_amount_usd"))
        value = get("min_bank_card_amount_usd", UNSET)
        if value is UNSET:
            missing += 1
            model.min_bank_card_amount_usd = None
        else:
            model.min_bank_card_amount_usd = cls.__rows__[3][3](value, context, (where, "min_bank_card_amount_usd"))
        value = get("robokassa_amount_rub", UNSET)
        if value is UNSET:
            missing += 1
            model.robokassa_amount_rub = None
        else:
            model.robokassa_amount_rub = cls.__rows__[4][3](value, context, (where, "robokassa_amount_rub"))
        value = get("min_robokassa_amount_rub", UNSET)
        if value is UNSET:
            missing += 1
            model.min_robokassa_amount_rub = None
        else:
            model.min_robokassa_amount_rub = cls.__rows__[5][3](value, context, (where, "min_robokassa_amount_rub"))
        value = get("subscriptions", UNSET)
        if value is UNSET:
            missing += 1
            model.subscriptions = None
        else:
            model.subscriptions = cls.__rows__[6][3](value, context, (where, "subscriptions"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
