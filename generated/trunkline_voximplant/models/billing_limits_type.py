# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""BillingLimitsType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.bank_card_billing_limit_info_type import BankCardBillingLimitInfoType
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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("robokassa", UNSET)
        if value is UNSET:
            missing += 1
            model.robokassa = None
        elif type(value) is dict:
            model.robokassa = (_codec0._class or _codec0.model)._decode(value, context, (where, "robokassa"))
        else:
            model.robokassa = cls.__rows__[0][3](value, context, (where, "robokassa"))
        value = get("bank_card", UNSET)
        if value is UNSET:
            missing += 1
            model.bank_card = None
        elif type(value) is dict:
            model.bank_card = (_codec1._class or _codec1.model)._decode(value, context, (where, "bank_card"))
        else:
            model.bank_card = cls.__rows__[1][3](value, context, (where, "bank_card"))
        value = get("invoice", UNSET)
        if value is UNSET:
            missing += 1
            model.invoice = None
        elif type(value) is dict:
            model.invoice = (_codec2._class or _codec2.model)._decode(value, context, (where, "invoice"))
        else:
            model.invoice = cls.__rows__[2][3](value, context, (where, "invoice"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = BillingLimitsType.__fields__[0].inner
_codec1: Any = BillingLimitsType.__fields__[1].inner
_codec2: Any = BillingLimitsType.__fields__[2].inner
