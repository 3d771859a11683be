# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SubscriptionTemplateType."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

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

    subscription_template_id: int | None = ABSENT
    currency: str | None = ABSENT
    installation_price: Decimal | None = ABSENT
    installation_price_in_currency: Decimal | None = ABSENT
    price: Decimal | None = ABSENT
    price_in_currency: Decimal | None = ABSENT
    period: str | None = ABSENT
    subscription_template_name: str | None = ABSENT
    required_verification: str | None = ABSENT
    installation_tax_reserve: Decimal | None = ABSENT
    tax_reserve: Decimal | None = ABSENT
    subscription_template_type: SubscriptionKind | None = ABSENT
    verification_status: VerificationStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
