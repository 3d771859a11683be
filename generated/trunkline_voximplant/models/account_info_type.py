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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
        Field("api_key", "api_key", c.STR, hidden=True),
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
        Field("callback_url", "callback_url", c.STR, hidden=True),
        Field("callback_salt", "callback_salt", c.STR, hidden=True),
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
