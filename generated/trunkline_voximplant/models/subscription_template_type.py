# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SubscriptionTemplateType."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_voximplant.models.subscription_kind import SubscriptionKind
    from trunkline_voximplant.models.verification_status import VerificationStatus


@_define(kw_only=True, repr=False)
class SubscriptionTemplateType(Model):
    """What the vendor calls SubscriptionTemplateType.

    Attributes:
        subscription_template_id: The id of the kind of subscription.
        currency: The currency, as a three-letter ISO code.
        installation_price: What is charged once.
        installation_price_in_currency: What is charged once, in the currency named.
        price: The price.
        price_in_currency: The price, in the currency named.
        period: The period.
        subscription_template_name: The name of the kind of subscription.
        required_verification: The country whose verification is needed.
        installation_tax_reserve: What is set aside for tax once.
        tax_reserve: What is set aside for tax every period.
        subscription_template_type: The kind of subscription.
        verification_status: How far the verification is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("subscription_template_id", "subscription_template_id", c.INT),
        Field("currency", "currency", c.STR),
        Field("installation_price", "installation_price", c.DECIMAL),
        Field("installation_price_in_currency", "installation_price_in_currency", c.DECIMAL),
        Field("price", "price", c.DECIMAL),
        Field("price_in_currency", "price_in_currency", c.DECIMAL),
        Field("period", "period", c.STR),
        Field("subscription_template_name", "subscription_template_name", c.STR),
        Field("required_verification", "required_verification", c.STR),
        Field("installation_tax_reserve", "installation_tax_reserve", c.DECIMAL),
        Field("tax_reserve", "tax_reserve", c.DECIMAL),
        Field(
            "subscription_template_type",
            "subscription_template_type",
            enums.EnumCodec("trunkline_voximplant.models.subscription_kind", "SubscriptionKind"),
        ),
        Field(
            "verification_status",
            "verification_status",
            enums.EnumCodec("trunkline_voximplant.models.verification_status", "VerificationStatus"),
        ),
    )

    subscription_template_id: int | Unset = UNSET
    currency: str | Unset = UNSET
    installation_price: Decimal | Unset = UNSET
    installation_price_in_currency: Decimal | Unset = UNSET
    price: Decimal | Unset = UNSET
    price_in_currency: Decimal | Unset = UNSET
    period: str | Unset = UNSET
    subscription_template_name: str | Unset = UNSET
    required_verification: str | Unset = UNSET
    installation_tax_reserve: Decimal | Unset = UNSET
    tax_reserve: Decimal | Unset = UNSET
    subscription_template_type: SubscriptionKind | Unset = UNSET
    verification_status: VerificationStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
