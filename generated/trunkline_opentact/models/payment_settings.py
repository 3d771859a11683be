# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PaymentSettings."""

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

    from trunkline_opentact.models.paypal_settings import PaypalSettings
    from trunkline_opentact.models.stripe_settings import StripeSettings


@_define(kw_only=True, repr=False)
class PaymentSettings(Model):
    """Public keys of the payment providers.

    Attributes:
        stripe: For Stripe. Not documented, in the vendor's list of 2021.
        paypal: For PayPal. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("stripe", "stripe", model.ModelCodec("trunkline_opentact.models.stripe_settings", "StripeSettings")),
        Field("paypal", "paypal", model.ModelCodec("trunkline_opentact.models.paypal_settings", "PaypalSettings")),
    )

    stripe: StripeSettings | None = ABSENT
    paypal: PaypalSettings | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("stripe", UNSET)
        if value is UNSET:
            missing += 1
            model.stripe = None
        elif type(value) is dict:
            model.stripe = (_codec0._class or _codec0.model)._decode(value, context, (where, "stripe"))
        else:
            model.stripe = cls.__rows__[0][3](value, context, (where, "stripe"))
        value = get("paypal", UNSET)
        if value is UNSET:
            missing += 1
            model.paypal = None
        elif type(value) is dict:
            model.paypal = (_codec1._class or _codec1.model)._decode(value, context, (where, "paypal"))
        else:
            model.paypal = cls.__rows__[1][3](value, context, (where, "paypal"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = PaymentSettings.__fields__[0].inner
_codec1: Any = PaymentSettings.__fields__[1].inner
