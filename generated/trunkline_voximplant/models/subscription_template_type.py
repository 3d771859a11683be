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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("subscription_template_id", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_template_id = None
        elif type(value) is int:
            model.subscription_template_id = value
        else:
            model.subscription_template_id = cls.__rows__[0][3](value, context, (where, "subscription_template_id"))
        value = get("currency", UNSET)
        if value is UNSET:
            missing += 1
            model.currency = None
        elif type(value) is str:
            model.currency = value
        else:
            model.currency = cls.__rows__[1][3](value, context, (where, "currency"))
        value = get("installation_price", UNSET)
        if value is UNSET:
            missing += 1
            model.installation_price = None
        else:
            model.installation_price = cls.__rows__[2][3](value, context, (where, "installation_price"))
        value = get("installation_price_in_currency", UNSET)
        if value is UNSET:
            missing += 1
            model.installation_price_in_currency = None
        else:
            model.installation_price_in_currency = cls.__rows__[3][3](
                value, context, (where, "installation_price_in_currency")
            )
        value = get("price", UNSET)
        if value is UNSET:
            missing += 1
            model.price = None
        else:
            model.price = cls.__rows__[4][3](value, context, (where, "price"))
        value = get("price_in_currency", UNSET)
        if value is UNSET:
            missing += 1
            model.price_in_currency = None
        else:
            model.price_in_currency = cls.__rows__[5][3](value, context, (where, "price_in_currency"))
        value = get("period", UNSET)
        if value is UNSET:
            missing += 1
            model.period = None
        elif type(value) is str:
            model.period = value
        else:
            model.period = cls.__rows__[6][3](value, context, (where, "period"))
        value = get("subscription_template_name", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_template_name = None
        elif type(value) is str:
            model.subscription_template_name = value
        else:
            model.subscription_template_name = cls.__rows__[7][3](value, context, (where, "subscription_template_name"))
        value = get("required_verification", UNSET)
        if value is UNSET:
            missing += 1
            model.required_verification = None
        elif type(value) is str:
            model.required_verification = value
        else:
            model.required_verification = cls.__rows__[8][3](value, context, (where, "required_verification"))
        value = get("installation_tax_reserve", UNSET)
        if value is UNSET:
            missing += 1
            model.installation_tax_reserve = None
        else:
            model.installation_tax_reserve = cls.__rows__[9][3](value, context, (where, "installation_tax_reserve"))
        value = get("tax_reserve", UNSET)
        if value is UNSET:
            missing += 1
            model.tax_reserve = None
        else:
            model.tax_reserve = cls.__rows__[10][3](value, context, (where, "tax_reserve"))
        value = get("subscription_template_type", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_template_type = None
        elif type(value) is str and value in _codec11._listed:
            model.subscription_template_type = _codec11._listed[value]
        else:
            model.subscription_template_type = cls.__rows__[11][3](
                value, context, (where, "subscription_template_type")
            )
        value = get("verification_status", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_status = None
        elif type(value) is str and value in _codec12._listed:
            model.verification_status = _codec12._listed[value]
        else:
            model.verification_status = cls.__rows__[12][3](value, context, (where, "verification_status"))
        if len(data) + missing != 13:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec11: Any = SubscriptionTemplateType.__fields__[11].inner
_codec12: Any = SubscriptionTemplateType.__fields__[12].inner
