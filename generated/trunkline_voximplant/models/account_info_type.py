# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.billing_limits_type import BillingLimitsType


@_define(kw_only=True, repr=False)
class AccountInfoType(Model):
    """What the vendor calls AccountInfoType.

    Attributes:
        account_id: The account's id.
        account_name: The account's name.
        account_email: The account's e-mail address.
        api_key: The API key. Only there when logged in with a password or an API key.
        account_first_name: The owner's first name.
        account_last_name: The owner's last name.
        created: When it was created.
        language_code: The language of notifications, as a two-letter ISO code.
        location: The account's location, as a time zone name.
        min_balance_to_notify: The balance below which a notification is sent.
        account_notifications: Whether to be told of account events.
        tariff_changing_notifications: Whether to be told of price changes.
        news_notifications: Whether to receive news.
        billing_address_name: The name on bills.
        billing_address_country_code: The country on bills.
        billing_address_address: The address on bills.
        billing_address_zip: The postal code on bills.
        billing_address_phone: The phone number on bills.
        billing_address_state: The state on bills.
        active: Whether it is active.
        frozen: Whether the account is frozen.
        balance: The balance.
        credit_limit: How far the balance may fall below zero.
        currency: The currency, as a three-letter ISO code.
        support_robokassa: Whether Robokassa payments are possible.
        support_bank_card: Whether card payments are possible.
        support_invoice: Whether payment by invoice is possible.
        account_custom_data: Text of your own, kept with the account.
        access_entries: What the caller may do.
        with_access_entries: Whether `access_entries` is there.
        callback_url: Where events are reported.
        callback_salt: Text that goes into the hash of every callback, up to 40 characters.
        send_js_error: Whether errors of scenarios are mailed.
        billing_limits: Limits of payments.
        a2p_sms_enabled: Whether application-to-person SMS is switched on.
        max_sip_registrations: How many SIP registrations are allowed. Not documented, seen in client code.
        fixed_balance: The balance that cannot be spent on other things. Not documented, seen in client code.
        money_on_hold: Money that is set aside. Not documented, seen in client code.
        bank_card_provider: The provider of card payments. Not documented, seen in client code.
        enabled_3ds: Whether card payments are confirmed with 3-D Secure. Not documented, seen in client code.
        record_storage_id: The storage's id. Not documented, seen in client code.
        mobile_phone: The mobile number. Not documented, seen in client code.
        allow_invoice: Whether payment by invoice is allowed. Not documented, seen in client code.
        is_bank_card_auto_charge_prohibited: Whether automatic card payments are forbidden. Not documented, seen in
            client code.
        taxpayer_type: The kind of taxpayer. Not documented, seen in client code.
        custom_pricing: Whether the account has prices of its own. Not documented, seen in client code.
        grace_credit: The credit granted for a while. Not documented, seen in client code.
        record_storage_name: The storage's name. Not documented, seen in client code.
        credit_limit_aware_balance_notifications: Whether notifications count the credit limit in. Not documented,
            seen in client code.
        live_balance: The balance at this moment. Not documented, seen in client code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("account_id", "account_id", c.INT),
        Field("account_name", "account_name", c.STR),
        Field("account_email", "account_email", c.STR, hidden=True),
        Field("api_key", "api_key", c.STR, hidden=True, secret=True),
        Field("account_first_name", "account_first_name", c.STR, hidden=True),
        Field("account_last_name", "account_last_name", c.STR, hidden=True),
        Field("created", "created", times.SQL_TIME),
        Field("language_code", "language_code", c.STR),
        Field("location", "location", c.STR),
        Field("min_balance_to_notify", "min_balance_to_notify", c.DECIMAL),
        Field("account_notifications", "account_notifications", c.BOOL),
        Field("tariff_changing_notifications", "tariff_changing_notifications", c.BOOL),
        Field("news_notifications", "news_notifications", c.BOOL),
        Field("billing_address_name", "billing_address_name", c.STR, hidden=True),
        Field("billing_address_country_code", "billing_address_country_code", c.STR, hidden=True),
        Field("billing_address_address", "billing_address_address", c.STR, hidden=True),
        Field("billing_address_zip", "billing_address_zip", c.STR, hidden=True),
        Field("billing_address_phone", "billing_address_phone", c.STR, hidden=True),
        Field("billing_address_state", "billing_address_state", c.STR, hidden=True),
        Field("active", "active", c.BOOL),
        Field("frozen", "frozen", c.BOOL),
        Field("balance", "balance", c.DECIMAL),
        Field("credit_limit", "credit_limit", c.DECIMAL),
        Field("currency", "currency", c.STR),
        Field("support_robokassa", "support_robokassa", c.BOOL),
        Field("support_bank_card", "support_bank_card", c.BOOL),
        Field("support_invoice", "support_invoice", c.BOOL),
        Field("account_custom_data", "account_custom_data", c.STR, hidden=True),
        Field("access_entries", "access_entries", c.ListCodec(c.STR)),
        Field("with_access_entries", "with_access_entries", c.BOOL),
        Field("callback_url", "callback_url", c.STR, hidden=True, secret=True),
        Field("callback_salt", "callback_salt", c.STR, hidden=True, secret=True),
        Field("send_js_error", "send_js_error", c.BOOL),
        Field(
            "billing_limits",
            "billing_limits",
            model.ModelCodec("trunkline_voximplant.models.billing_limits_type", "BillingLimitsType"),
        ),
        Field("a2p_sms_enabled", "a2p_sms_enabled", c.BOOL),
        Field("max_sip_registrations", "max_sip_registrations", c.INT),
        Field("fixed_balance", "fixed_balance", c.DECIMAL),
        Field("money_on_hold", "money_on_hold", c.DECIMAL),
        Field("bank_card_provider", "bank_card_provider", c.STR),
        Field("enabled_3ds", "enabled_3ds", c.BOOL),
        Field("record_storage_id", "record_storage_id", c.INT),
        Field("mobile_phone", "mobile_phone", c.STR, hidden=True),
        Field("allow_invoice", "allow_invoice", c.BOOL),
        Field("is_bank_card_auto_charge_prohibited", "is_bank_card_auto_charge_prohibited", c.BOOL),
        Field("taxpayer_type", "taxpayer_type", c.STR),
        Field("custom_pricing", "custom_pricing", c.BOOL),
        Field("grace_credit", "grace_credit", c.DECIMAL),
        Field("record_storage_name", "record_storage_name", c.STR),
        Field("credit_limit_aware_balance_notifications", "credit_limit_aware_balance_notifications", c.BOOL),
        Field("live_balance", "live_balance", c.DECIMAL),
    )

    account_id: int | None = ABSENT
    account_name: str | None = ABSENT
    account_email: str | None = ABSENT
    api_key: str | None = ABSENT
    account_first_name: str | None = ABSENT
    account_last_name: str | None = ABSENT
    created: dt.datetime | None = ABSENT
    language_code: str | None = ABSENT
    location: str | None = ABSENT
    min_balance_to_notify: Decimal | None = ABSENT
    account_notifications: bool | None = ABSENT
    tariff_changing_notifications: bool | None = ABSENT
    news_notifications: bool | None = ABSENT
    billing_address_name: str | None = ABSENT
    billing_address_country_code: str | None = ABSENT
    billing_address_address: str | None = ABSENT
    billing_address_zip: str | None = ABSENT
    billing_address_phone: str | None = ABSENT
    billing_address_state: str | None = ABSENT
    active: bool | None = ABSENT
    frozen: bool | None = ABSENT
    balance: Decimal | None = ABSENT
    credit_limit: Decimal | None = ABSENT
    currency: str | None = ABSENT
    support_robokassa: bool | None = ABSENT
    support_bank_card: bool | None = ABSENT
    support_invoice: bool | None = ABSENT
    account_custom_data: str | None = ABSENT
    access_entries: list[str] | None = ABSENT
    with_access_entries: bool | None = ABSENT
    callback_url: str | None = ABSENT
    callback_salt: str | None = ABSENT
    send_js_error: bool | None = ABSENT
    billing_limits: BillingLimitsType | None = ABSENT
    a2p_sms_enabled: bool | None = ABSENT
    max_sip_registrations: int | None = ABSENT
    fixed_balance: Decimal | None = ABSENT
    money_on_hold: Decimal | None = ABSENT
    bank_card_provider: str | None = ABSENT
    enabled_3ds: bool | None = ABSENT
    record_storage_id: int | None = ABSENT
    mobile_phone: str | None = ABSENT
    allow_invoice: bool | None = ABSENT
    is_bank_card_auto_charge_prohibited: bool | None = ABSENT
    taxpayer_type: str | None = ABSENT
    custom_pricing: bool | None = ABSENT
    grace_credit: Decimal | None = ABSENT
    record_storage_name: str | None = ABSENT
    credit_limit_aware_balance_notifications: bool | None = ABSENT
    live_balance: Decimal | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[0][3](value, context, (where, "account_id"))
        value = get("account_name", UNSET)
        if value is UNSET:
            missing += 1
            model.account_name = None
        elif type(value) is str:
            model.account_name = value
        else:
            model.account_name = cls.__rows__[1][3](value, context, (where, "account_name"))
        value = get("account_email", UNSET)
        if value is UNSET:
            missing += 1
            model.account_email = None
        elif type(value) is str:
            model.account_email = value
        else:
            model.account_email = cls.__rows__[2][3](value, context, (where, "account_email"))
        value = get("api_key", UNSET)
        if value is UNSET:
            missing += 1
            model.api_key = None
        elif type(value) is str:
            model.api_key = value
        else:
            model.api_key = cls.__rows__[3][3](value, context, (where, "api_key"))
        value = get("account_first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.account_first_name = None
        elif type(value) is str:
            model.account_first_name = value
        else:
            model.account_first_name = cls.__rows__[4][3](value, context, (where, "account_first_name"))
        value = get("account_last_name", UNSET)
        if value is UNSET:
            missing += 1
            model.account_last_name = None
        elif type(value) is str:
            model.account_last_name = value
        else:
            model.account_last_name = cls.__rows__[5][3](value, context, (where, "account_last_name"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[6][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[6][3](value, context, (where, "created"))
        value = get("language_code", UNSET)
        if value is UNSET:
            missing += 1
            model.language_code = None
        elif type(value) is str:
            model.language_code = value
        else:
            model.language_code = cls.__rows__[7][3](value, context, (where, "language_code"))
        value = get("location", UNSET)
        if value is UNSET:
            missing += 1
            model.location = None
        elif type(value) is str:
            model.location = value
        else:
            model.location = cls.__rows__[8][3](value, context, (where, "location"))
        value = get("min_balance_to_notify", UNSET)
        if value is UNSET:
            missing += 1
            model.min_balance_to_notify = None
        else:
            model.min_balance_to_notify = cls.__rows__[9][3](value, context, (where, "min_balance_to_notify"))
        value = get("account_notifications", UNSET)
        if value is UNSET:
            missing += 1
            model.account_notifications = None
        elif type(value) is bool:
            model.account_notifications = value
        else:
            model.account_notifications = cls.__rows__[10][3](value, context, (where, "account_notifications"))
        value = get("tariff_changing_notifications", UNSET)
        if value is UNSET:
            missing += 1
            model.tariff_changing_notifications = None
        elif type(value) is bool:
            model.tariff_changing_notifications = value
        else:
            model.tariff_changing_notifications = cls.__rows__[11][3](
                value, context, (where, "tariff_changing_notifications")
            )
        value = get("news_notifications", UNSET)
        if value is UNSET:
            missing += 1
            model.news_notifications = None
        elif type(value) is bool:
            model.news_notifications = value
        else:
            model.news_notifications = cls.__rows__[12][3](value, context, (where, "news_notifications"))
        value = get("billing_address_name", UNSET)
        if value is UNSET:
            missing += 1
            model.billing_address_name = None
        elif type(value) is str:
            model.billing_address_name = value
        else:
            model.billing_address_name = cls.__rows__[13][3](value, context, (where, "billing_address_name"))
        value = get("billing_address_country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.billing_address_country_code = None
        elif type(value) is str:
            model.billing_address_country_code = value
        else:
            model.billing_address_country_code = cls.__rows__[14][3](
                value, context, (where, "billing_address_country_code")
            )
        value = get("billing_address_address", UNSET)
        if value is UNSET:
            missing += 1
            model.billing_address_address = None
        elif type(value) is str:
            model.billing_address_address = value
        else:
            model.billing_address_address = cls.__rows__[15][3](value, context, (where, "billing_address_address"))
        value = get("billing_address_zip", UNSET)
        if value is UNSET:
            missing += 1
            model.billing_address_zip = None
        elif type(value) is str:
            model.billing_address_zip = value
        else:
            model.billing_address_zip = cls.__rows__[16][3](value, context, (where, "billing_address_zip"))
        value = get("billing_address_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.billing_address_phone = None
        elif type(value) is str:
            model.billing_address_phone = value
        else:
            model.billing_address_phone = cls.__rows__[17][3](value, context, (where, "billing_address_phone"))
        value = get("billing_address_state", UNSET)
        if value is UNSET:
            missing += 1
            model.billing_address_state = None
        elif type(value) is str:
            model.billing_address_state = value
        else:
            model.billing_address_state = cls.__rows__[18][3](value, context, (where, "billing_address_state"))
        value = get("active", UNSET)
        if value is UNSET:
            missing += 1
            model.active = None
        elif type(value) is bool:
            model.active = value
        else:
            model.active = cls.__rows__[19][3](value, context, (where, "active"))
        value = get("frozen", UNSET)
        if value is UNSET:
            missing += 1
            model.frozen = None
        elif type(value) is bool:
            model.frozen = value
        else:
            model.frozen = cls.__rows__[20][3](value, context, (where, "frozen"))
        value = get("balance", UNSET)
        if value is UNSET:
            missing += 1
            model.balance = None
        else:
            model.balance = cls.__rows__[21][3](value, context, (where, "balance"))
        value = get("credit_limit", UNSET)
        if value is UNSET:
            missing += 1
            model.credit_limit = None
        else:
            model.credit_limit = cls.__rows__[22][3](value, context, (where, "credit_limit"))
        value = get("currency", UNSET)
        if value is UNSET:
            missing += 1
            model.currency = None
        elif type(value) is str:
            model.currency = value
        else:
            model.currency = cls.__rows__[23][3](value, context, (where, "currency"))
        value = get("support_robokassa", UNSET)
        if value is UNSET:
            missing += 1
            model.support_robokassa = None
        elif type(value) is bool:
            model.support_robokassa = value
        else:
            model.support_robokassa = cls.__rows__[24][3](value, context, (where, "support_robokassa"))
        value = get("support_bank_card", UNSET)
        if value is UNSET:
            missing += 1
            model.support_bank_card = None
        elif type(value) is bool:
            model.support_bank_card = value
        else:
            model.support_bank_card = cls.__rows__[25][3](value, context, (where, "support_bank_card"))
        value = get("support_invoice", UNSET)
        if value is UNSET:
            missing += 1
            model.support_invoice = None
        elif type(value) is bool:
            model.support_invoice = value
        else:
            model.support_invoice = cls.__rows__[26][3](value, context, (where, "support_invoice"))
        value = get("account_custom_data", UNSET)
        if value is UNSET:
            missing += 1
            model.account_custom_data = None
        elif type(value) is str:
            model.account_custom_data = value
        else:
            model.account_custom_data = cls.__rows__[27][3](value, context, (where, "account_custom_data"))
        value = get("access_entries", UNSET)
        if value is UNSET:
            missing += 1
            model.access_entries = None
        else:
            model.access_entries = cls.__rows__[28][3](value, context, (where, "access_entries"))
        value = get("with_access_entries", UNSET)
        if value is UNSET:
            missing += 1
            model.with_access_entries = None
        elif type(value) is bool:
            model.with_access_entries = value
        else:
            model.with_access_entries = cls.__rows__[29][3](value, context, (where, "with_access_entries"))
        value = get("callback_url", UNSET)
        if value is UNSET:
            missing += 1
            model.callback_url = None
        elif type(value) is str:
            model.callback_url = value
        else:
            model.callback_url = cls.__rows__[30][3](value, context, (where, "callback_url"))
        value = get("callback_salt", UNSET)
        if value is UNSET:
            missing += 1
            model.callback_salt = None
        elif type(value) is str:
            model.callback_salt = value
        else:
            model.callback_salt = cls.__rows__[31][3](value, context, (where, "callback_salt"))
        value = get("send_js_error", UNSET)
        if value is UNSET:
            missing += 1
            model.send_js_error = None
        elif type(value) is bool:
            model.send_js_error = value
        else:
            model.send_js_error = cls.__rows__[32][3](value, context, (where, "send_js_error"))
        value = get("billing_limits", UNSET)
        if value is UNSET:
            missing += 1
            model.billing_limits = None
        elif type(value) is dict:
            model.billing_limits = (_codec33._class or _codec33.model)._decode(
                value, context, (where, "billing_limits")
            )
        else:
            model.billing_limits = cls.__rows__[33][3](value, context, (where, "billing_limits"))
        value = get("a2p_sms_enabled", UNSET)
        if value is UNSET:
            missing += 1
            model.a2p_sms_enabled = None
        elif type(value) is bool:
            model.a2p_sms_enabled = value
        else:
            model.a2p_sms_enabled = cls.__rows__[34][3](value, context, (where, "a2p_sms_enabled"))
        value = get("max_sip_registrations", UNSET)
        if value is UNSET:
            missing += 1
            model.max_sip_registrations = None
        elif type(value) is int:
            model.max_sip_registrations = value
        else:
            model.max_sip_registrations = cls.__rows__[35][3](value, context, (where, "max_sip_registrations"))
        value = get("fixed_balance", UNSET)
        if value is UNSET:
            missing += 1
            model.fixed_balance = None
        else:
            model.fixed_balance = cls.__rows__[36][3](value, context, (where, "fixed_balance"))
        value = get("money_on_hold", UNSET)
        if value is UNSET:
            missing += 1
            model.money_on_hold = None
        else:
            model.money_on_hold = cls.__rows__[37][3](value, context, (where, "money_on_hold"))
        value = get("bank_card_provider", UNSET)
        if value is UNSET:
            missing += 1
            model.bank_card_provider = None
        elif type(value) is str:
            model.bank_card_provider = value
        else:
            model.bank_card_provider = cls.__rows__[38][3](value, context, (where, "bank_card_provider"))
        value = get("enabled_3ds", UNSET)
        if value is UNSET:
            missing += 1
            model.enabled_3ds = None
        elif type(value) is bool:
            model.enabled_3ds = value
        else:
            model.enabled_3ds = cls.__rows__[39][3](value, context, (where, "enabled_3ds"))
        value = get("record_storage_id", UNSET)
        if value is UNSET:
            missing += 1
            model.record_storage_id = None
        elif type(value) is int:
            model.record_storage_id = value
        else:
            model.record_storage_id = cls.__rows__[40][3](value, context, (where, "record_storage_id"))
        value = get("mobile_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.mobile_phone = None
        elif type(value) is str:
            model.mobile_phone = value
        else:
            model.mobile_phone = cls.__rows__[41][3](value, context, (where, "mobile_phone"))
        value = get("allow_invoice", UNSET)
        if value is UNSET:
            missing += 1
            model.allow_invoice = None
        elif type(value) is bool:
            model.allow_invoice = value
        else:
            model.allow_invoice = cls.__rows__[42][3](value, context, (where, "allow_invoice"))
        value = get("is_bank_card_auto_charge_prohibited", UNSET)
        if value is UNSET:
            missing += 1
            model.is_bank_card_auto_charge_prohibited = None
        elif type(value) is bool:
            model.is_bank_card_auto_charge_prohibited = value
        else:
            model.is_bank_card_auto_charge_prohibited = cls.__rows__[43][3](
                value, context, (where, "is_bank_card_auto_charge_prohibited")
            )
        value = get("taxpayer_type", UNSET)
        if value is UNSET:
            missing += 1
            model.taxpayer_type = None
        elif type(value) is str:
            model.taxpayer_type = value
        else:
            model.taxpayer_type = cls.__rows__[44][3](value, context, (where, "taxpayer_type"))
        value = get("custom_pricing", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_pricing = None
        elif type(value) is bool:
            model.custom_pricing = value
        else:
            model.custom_pricing = cls.__rows__[45][3](value, context, (where, "custom_pricing"))
        value = get("grace_credit", UNSET)
        if value is UNSET:
            missing += 1
            model.grace_credit = None
        else:
            model.grace_credit = cls.__rows__[46][3](value, context, (where, "grace_credit"))
        value = get("record_storage_name", UNSET)
        if value is UNSET:
            missing += 1
            model.record_storage_name = None
        elif type(value) is str:
            model.record_storage_name = value
        else:
            model.record_storage_name = cls.__rows__[47][3](value, context, (where, "record_storage_name"))
        value = get("credit_limit_aware_balance_notifications", UNSET)
        if value is UNSET:
            missing += 1
            model.credit_limit_aware_balance_notifications = None
        elif type(value) is bool:
            model.credit_limit_aware_balance_notifications = value
        else:
            model.credit_limit_aware_balance_notifications = cls.__rows__[48][3](
                value, context, (where, "credit_limit_aware_balance_notifications")
            )
        value = get("live_balance", UNSET)
        if value is UNSET:
            missing += 1
            model.live_balance = None
        else:
            model.live_balance = cls.__rows__[49][3](value, context, (where, "live_balance"))
        if len(data) + missing != 50:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec33: Any = AccountInfoType.__fields__[33].inner
