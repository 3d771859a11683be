# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AttachedPhoneInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.phone_activation_status import PhoneActivationStatus
    from trunkline_voximplant.models.verification_status import VerificationStatus


@_define(kw_only=True, repr=False)
class AttachedPhoneInfoType(Model):
    """What the vendor calls AttachedPhoneInfoType.

    Attributes:
        phone_id: The id of the phone number.
        phone_number: The phone number.
        phone_price: The monthly price.
        phone_country_code: The number's country, as a two-letter ISO code.
        phone_next_renewal: When it is renewed next.
        phone_purchase_date: When it was bought.
        deactivated: Whether it was given up.
        canceled: Whether it ends with the paid period.
        auto_charge: Whether it is renewed by itself.
        application_id: The application's id.
        application_name: The application's name.
        rule_id: The rule's id.
        rule_name: The rule's name.
        category_name: The category of the number.
        required_verification: The country whose verification is needed.
        unverified_hold_until: How long the number is held without verification.
        can_be_used: Whether it can be used.
        is_sms_supported: Whether it supports SMS.
        is_sms_enabled: Whether SMS is switched on.
        incoming_sms_callback_url: Where incoming messages are reported.
        emergency_calls_to_be_enabled: Whether emergency calls will be possible.
        emergency_calls_enabled: Whether emergency calls are possible.
        subscription_id: The subscription's id.
        extended_application_name: The application's name in full, with the account.
        phone_region_name: The region's name.
        modified: When it was changed last.
        activation_status: How far activation is.
        verification_status: How far the verification is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_id", "phone_id", c.INT),
        Field("phone_number", "phone_number", c.STR, hidden=True),
        Field("phone_price", "phone_price", c.DECIMAL),
        Field("phone_country_code", "phone_country_code", c.STR),
        Field("phone_next_renewal", "phone_next_renewal", times.DATE),
        Field("phone_purchase_date", "phone_purchase_date", times.SQL_TIME),
        Field("deactivated", "deactivated", c.BOOL),
        Field("canceled", "canceled", c.BOOL),
        Field("auto_charge", "auto_charge", c.BOOL),
        Field("application_id", "application_id", c.INT),
        Field("application_name", "application_name", c.STR),
        Field("rule_id", "rule_id", c.INT),
        Field("rule_name", "rule_name", c.STR),
        Field("category_name", "category_name", c.STR),
        Field("required_verification", "required_verification", c.STR),
        Field("unverified_hold_until", "unverified_hold_until", times.DATE),
        Field("can_be_used", "can_be_used", c.BOOL),
        Field("is_sms_supported", "is_sms_supported", c.BOOL),
        Field("is_sms_enabled", "is_sms_enabled", c.BOOL),
        Field("incoming_sms_callback_url", "incoming_sms_callback_url", c.STR, hidden=True),
        Field("emergency_calls_to_be_enabled", "emergency_calls_to_be_enabled", c.BOOL),
        Field("emergency_calls_enabled", "emergency_calls_enabled", c.BOOL),
        Field("subscription_id", "subscription_id", c.INT),
        Field("extended_application_name", "extended_application_name", c.STR),
        Field("phone_region_name", "phone_region_name", c.STR),
        Field("modified", "modified", times.SQL_TIME),
        Field(
            "activation_status",
            "activation_status",
            enums.EnumCodec("trunkline_voximplant.models.phone_activation_status", "PhoneActivationStatus"),
        ),
        Field(
            "verification_status",
            "verification_status",
            enums.EnumCodec("trunkline_voximplant.models.verification_status", "VerificationStatus"),
        ),
    )

    phone_id: int | None = ABSENT
    phone_number: str | None = ABSENT
    phone_price: Decimal | None = ABSENT
    phone_country_code: str | None = ABSENT
    phone_next_renewal: dt.date | None = ABSENT
    phone_purchase_date: dt.datetime | None = ABSENT
    deactivated: bool | None = ABSENT
    canceled: bool | None = ABSENT
    auto_charge: bool | None = ABSENT
    application_id: int | None = ABSENT
    application_name: str | None = ABSENT
    rule_id: int | None = ABSENT
    rule_name: str | None = ABSENT
    category_name: str | None = ABSENT
    required_verification: str | None = ABSENT
    unverified_hold_until: dt.date | None = ABSENT
    can_be_used: bool | None = ABSENT
    is_sms_supported: bool | None = ABSENT
    is_sms_enabled: bool | None = ABSENT
    incoming_sms_callback_url: str | None = ABSENT
    emergency_calls_to_be_enabled: bool | None = ABSENT
    emergency_calls_enabled: bool | None = ABSENT
    subscription_id: int | None = ABSENT
    extended_application_name: str | None = ABSENT
    phone_region_name: str | None = ABSENT
    modified: dt.datetime | None = ABSENT
    activation_status: PhoneActivationStatus | None = ABSENT
    verification_status: VerificationStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
