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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        Field("incoming_sms_callback_url", "incoming_sms_callback_url", c.STR, hidden=True, secret=True),
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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("phone_id", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_id = None
        elif type(value) is int:
            model.phone_id = value
        else:
            model.phone_id = cls.__rows__[0][3](value, context, (where, "phone_id"))
        value = get("phone_number", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_number = None
        elif type(value) is str:
            model.phone_number = value
        else:
            model.phone_number = cls.__rows__[1][3](value, context, (where, "phone_number"))
        value = get("phone_price", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_price = None
        else:
            model.phone_price = cls.__rows__[2][3](value, context, (where, "phone_price"))
        value = get("phone_country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_country_code = None
        elif type(value) is str:
            model.phone_country_code = value
        else:
            model.phone_country_code = cls.__rows__[3][3](value, context, (where, "phone_country_code"))
        value = get("phone_next_renewal", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_next_renewal = None
        else:
            model.phone_next_renewal = cls.__rows__[4][3](value, context, (where, "phone_next_renewal"))
        value = get("phone_purchase_date", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_purchase_date = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.phone_purchase_date = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[5][3](value, context, (where, "phone_purchase_date"))
            )
        else:
            model.phone_purchase_date = cls.__rows__[5][3](value, context, (where, "phone_purchase_date"))
        value = get("deactivated", UNSET)
        if value is UNSET:
            missing += 1
            model.deactivated = None
        elif type(value) is bool:
            model.deactivated = value
        else:
            model.deactivated = cls.__rows__[6][3](value, context, (where, "deactivated"))
        value = get("canceled", UNSET)
        if value is UNSET:
            missing += 1
            model.canceled = None
        elif type(value) is bool:
            model.canceled = value
        else:
            model.canceled = cls.__rows__[7][3](value, context, (where, "canceled"))
        value = get("auto_charge", UNSET)
        if value is UNSET:
            missing += 1
            model.auto_charge = None
        elif type(value) is bool:
            model.auto_charge = value
        else:
            model.auto_charge = cls.__rows__[8][3](value, context, (where, "auto_charge"))
        value = get("application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.application_id = None
        elif type(value) is int:
            model.application_id = value
        else:
            model.application_id = cls.__rows__[9][3](value, context, (where, "application_id"))
        value = get("application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.application_name = None
        elif type(value) is str:
            model.application_name = value
        else:
            model.application_name = cls.__rows__[10][3](value, context, (where, "application_name"))
        value = get("rule_id", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_id = None
        elif type(value) is int:
            model.rule_id = value
        else:
            model.rule_id = cls.__rows__[11][3](value, context, (where, "rule_id"))
        value = get("rule_name", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_name = None
        elif type(value) is str:
            model.rule_name = value
        else:
            model.rule_name = cls.__rows__[12][3](value, context, (where, "rule_name"))
        value = get("category_name", UNSET)
        if value is UNSET:
            missing += 1
            model.category_name = None
        elif type(value) is str:
            model.category_name = value
        else:
            model.category_name = cls.__rows__[13][3](value, context, (where, "category_name"))
        value = get("required_verification", UNSET)
        if value is UNSET:
            missing += 1
            model.required_verification = None
        elif type(value) is str:
            model.required_verification = value
        else:
            model.required_verification = cls.__rows__[14][3](value, context, (where, "required_verification"))
        value = get("unverified_hold_until", UNSET)
        if value is UNSET:
            missing += 1
            model.unverified_hold_until = None
        else:
            model.unverified_hold_until = cls.__rows__[15][3](value, context, (where, "unverified_hold_until"))
        value = get("can_be_used", UNSET)
        if value is UNSET:
            missing += 1
            model.can_be_used = None
        elif type(value) is bool:
            model.can_be_used = value
        else:
            model.can_be_used = cls.__rows__[16][3](value, context, (where, "can_be_used"))
        value = get("is_sms_supported", UNSET)
        if value is UNSET:
            missing += 1
            model.is_sms_supported = None
        elif type(value) is bool:
            model.is_sms_supported = value
        else:
            model.is_sms_supported = cls.__rows__[17][3](value, context, (where, "is_sms_supported"))
        value = get("is_sms_enabled", UNSET)
        if value is UNSET:
            missing += 1
            model.is_sms_enabled = None
        elif type(value) is bool:
            model.is_sms_enabled = value
        else:
            model.is_sms_enabled = cls.__rows__[18][3](value, context, (where, "is_sms_enabled"))
        value = get("incoming_sms_callback_url", UNSET)
        if value is UNSET:
            missing += 1
            model.incoming_sms_callback_url = None
        elif type(value) is str:
            model.incoming_sms_callback_url = value
        else:
            model.incoming_sms_callback_url = cls.__rows__[19][3](value, context, (where, "incoming_sms_callback_url"))
        value = get("emergency_calls_to_be_enabled", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_calls_to_be_enabled = None
        elif type(value) is bool:
            model.emergency_calls_to_be_enabled = value
        else:
            model.emergency_calls_to_be_enabled = cls.__rows__[20][3](
                value, context, (where, "emergency_calls_to_be_enabled")
            )
        value = get("emergency_calls_enabled", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_calls_enabled = None
        elif type(value) is bool:
            model.emergency_calls_enabled = value
        else:
            model.emergency_calls_enabled = cls.__rows__[21][3](value, context, (where, "emergency_calls_enabled"))
        value = get("subscription_id", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_id = None
        elif type(value) is int:
            model.subscription_id = value
        else:
            model.subscription_id = cls.__rows__[22][3](value, context, (where, "subscription_id"))
        value = get("extended_application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.extended_application_name = None
        elif type(value) is str:
            model.extended_application_name = value
        else:
            model.extended_application_name = cls.__rows__[23][3](value, context, (where, "extended_application_name"))
        value = get("phone_region_name", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_region_name = None
        elif type(value) is str:
            model.phone_region_name = value
        else:
            model.phone_region_name = cls.__rows__[24][3](value, context, (where, "phone_region_name"))
        value = get("modified", UNSET)
        if value is UNSET:
            missing += 1
            model.modified = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[25][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[25][3](value, context, (where, "modified"))
        value = get("activation_status", UNSET)
        if value is UNSET:
            missing += 1
            model.activation_status = None
        elif type(value) is str and value in _codec26._listed:
            model.activation_status = _codec26._listed[value]
        else:
            model.activation_status = cls.__rows__[26][3](value, context, (where, "activation_status"))
        value = get("verification_status", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_status = None
        elif type(value) is str and value in _codec27._listed:
            model.verification_status = _codec27._listed[value]
        else:
            model.verification_status = cls.__rows__[27][3](value, context, (where, "verification_status"))
        if len(data) + missing != 28:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec26: Any = AttachedPhoneInfoType.__fields__[26].inner
_codec27: Any = AttachedPhoneInfoType.__fields__[27].inner
