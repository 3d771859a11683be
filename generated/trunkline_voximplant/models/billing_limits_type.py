# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""BillingLimitsType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.bank_card_billing_limit_info_type import (
        BankCardBillingLimitInfoType,
    )
    from trunkline_voximplant.models.billing_limit_info_type import BillingLimitInfoType


@_define(kw_only=True, repr=False)
class BillingLimitsType(Model):
    """What the vendor calls BillingLimitsType.

    Attributes:
        robokassa: Limits of payment by Robokassa.
        bank_card: Limits of payment by card.
        invoice: Limits of payment by invoice.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "robokassa",
            "robokassa",
            model.ModelCodec("trunkline_voximplant.models.billing_limit_info_type", "BillingLimitInfoType"),
        ),
        Field(
            "bank_card",
            "bank_card",
            model.ModelCodec(
                "trunkline_voximplant.models.bank_card_billing_limit_info_type", "BankCardBillingLimitInfoType"
            ),
        ),
        Field(
            "invoice",
            "invoice",
            model.ModelCodec("trunkline_voximplant.models.billing_limit_info_type", "BillingLimitInfoType"),
        ),
    )

    robokassa: BillingLimitInfoType | None = ABSENT
    bank_card: BankCardBillingLimitInfoType | None = ABSENT
    invoice: BillingLimitInfoType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
