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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.subscriptions_to_charge_type import (
        SubscriptionsToChargeType,
    )


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
