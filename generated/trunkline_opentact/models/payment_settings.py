# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PaymentSettings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
