# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The accounts calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.account_info_type import AccountInfoType
    from trunkline_voximplant.models.add_account_response import AddAccountResponse
    from trunkline_voximplant.models.change_account_plan_response import ChangeAccountPlanResponse
    from trunkline_voximplant.models.clone_account_response import CloneAccountResponse
    from trunkline_voximplant.models.country_code import CountryCode
    from trunkline_voximplant.models.get_account_documents_request_verification_status_item import (
        GetAccountDocumentsRequestVerificationStatusItem,
    )
    from trunkline_voximplant.models.get_account_documents_response import GetAccountDocumentsResponse
    from trunkline_voximplant.models.get_account_info_response import GetAccountInfoResponse
    from trunkline_voximplant.models.get_account_plans_response import GetAccountPlansResponse
    from trunkline_voximplant.models.get_account_verifications_response import GetAccountVerificationsResponse
    from trunkline_voximplant.models.get_available_plans_response import GetAvailablePlansResponse
    from trunkline_voximplant.models.get_children_accounts_request_order_by import GetChildrenAccountsRequestOrderBy
    from trunkline_voximplant.models.get_children_accounts_response import GetChildrenAccountsResponse
    from trunkline_voximplant.models.get_currency_rate_response import GetCurrencyRateResponse
    from trunkline_voximplant.models.get_money_amount_to_charge_response import GetMoneyAmountToChargeResponse
    from trunkline_voximplant.models.get_resource_price_response import GetResourcePriceResponse
    from trunkline_voximplant.models.get_subscription_price_response import GetSubscriptionPriceResponse
    from trunkline_voximplant.models.language_code import LanguageCode
    from trunkline_voximplant.models.plan_kind import PlanKind
    from trunkline_voximplant.models.resource_type import ResourceType
    from trunkline_voximplant.models.set_account_info_response import SetAccountInfoResponse
    from trunkline_voximplant.models.set_child_account_info_response import SetChildAccountInfoResponse
    from trunkline_voximplant.models.subscription_kind import SubscriptionKind
    from trunkline_voximplant.models.subscription_template_type import SubscriptionTemplateType


class AccountsApi(Resource[Caller]):
    """The account, its children, plans and prices.

    Most wanted: `change_account_plan`, `get_subscription_price` and `get_account_info`.
    """

    __slots__ = ()

    def get_account_info(
        self,
        *,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountInfoResponse:
        """Read your account: names, balance, limits, callback settings.

        The answer also names the API host nearest to the account (`api_address`). No roles are documented for it.

        Args:
            return_live_balance: Whether the balance is exact at this moment. `true` by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountInfo).
        """
        given_ = Hidden(
            {
                "return_live_balance": return_live_balance,
            }
        )
        del return_live_balance  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_account_info as spec_

        return self._caller.call(spec_.GET_ACCOUNT_INFO, given_, options)

    def set_account_info(
        self,
        *,
        new_account_email: str | Unset = UNSET,
        new_account_password: str | Unset = UNSET,
        language_code: LanguageCode | str | Unset = UNSET,
        location: str | Unset = UNSET,
        account_first_name: str | Unset = UNSET,
        account_last_name: str | Unset = UNSET,
        min_balance_to_notify: Decimal | int | float | Unset = UNSET,
        account_notifications: bool | Unset = UNSET,
        tariff_changing_notifications: bool | Unset = UNSET,
        news_notifications: bool | Unset = UNSET,
        send_js_error: bool | Unset = UNSET,
        billing_address_name: str | Unset = UNSET,
        billing_address_country_code: CountryCode | str | Unset = UNSET,
        billing_address_address: str | Unset = UNSET,
        billing_address_zip: str | Unset = UNSET,
        billing_address_phone: str | int | Unset = UNSET,
        account_custom_data: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_salt: str | Unset = UNSET,
        store_outbound_sms: bool | Unset = UNSET,
        store_inbound_sms: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetAccountInfoResponse:
        """Change your account: names, address for bills, notifications, callback URL and salt.

        Evidence: Documented (SetAccountInfo).

        Args:
            new_account_email: The new e-mail address.
            new_account_password: The new password, at least 8 characters.
            language_code: The language of notifications, as a two-letter ISO code.
            location: The account's location, as a time zone name.
            account_first_name: The owner's first name.
            account_last_name: The owner's last name.
            min_balance_to_notify: The balance below which a notification is sent.
            account_notifications: Whether to be told of account events.
            tariff_changing_notifications: Whether to be told of price changes.
            news_notifications: Whether to receive news.
            send_js_error: Whether errors of scenarios are mailed.
            billing_address_name: The name on bills.
            billing_address_country_code: The country on bills.
            billing_address_address: The address on bills.
            billing_address_zip: The postal code on bills.
            billing_address_phone: The phone number on bills. `+`, spaces, dashes and brackets are allowed.
            account_custom_data: Text of your own, kept with the account.
            callback_url: Where events are reported.
            callback_salt: Text that goes into the hash of every callback, up to 40 characters.
            store_outbound_sms: Whether texts of sent messages are kept. `false` by default.
            store_inbound_sms: Whether texts of received messages are kept. `false` by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "new_account_email": new_account_email,
                "new_account_password": new_account_password,
                "language_code": language_code,
                "location": location,
                "account_first_name": account_first_name,
                "account_last_name": account_last_name,
                "min_balance_to_notify": min_balance_to_notify,
                "account_notifications": account_notifications,
                "tariff_changing_notifications": tariff_changing_notifications,
                "news_notifications": news_notifications,
                "send_js_error": send_js_error,
                "billing_address_name": billing_address_name,
                "billing_address_country_code": billing_address_country_code,
                "billing_address_address": billing_address_address,
                "billing_address_zip": billing_address_zip,
                "billing_address_phone": billing_address_phone,
                "account_custom_data": account_custom_data,
                "callback_url": callback_url,
                "callback_salt": callback_salt,
                "store_outbound_sms": store_outbound_sms,
                "store_inbound_sms": store_inbound_sms,
            }
        )
        del (
            new_account_email,
            new_account_password,
            language_code,
            location,
            account_first_name,
            account_last_name,
            min_balance_to_notify,
            account_notifications,
            tariff_changing_notifications,
            news_notifications,
            send_js_error,
            billing_address_name,
            billing_address_country_code,
            billing_address_address,
            billing_address_zip,
            billing_address_phone,
            account_custom_data,
            callback_url,
            callback_salt,
            store_outbound_sms,
            store_inbound_sms,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import set_account_info as spec_

        return self._caller.call(spec_.SET_ACCOUNT_INFO, given_, options)

    def set_child_account_info(
        self,
        *,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        child_account_name: Sequence[str] | Unset = UNSET,
        child_account_email: Sequence[str] | Unset = UNSET,
        new_child_account_email: str | Unset = UNSET,
        new_child_account_password: str | Unset = UNSET,
        account_notifications: bool | Unset = UNSET,
        tariff_changing_notifications: bool | Unset = UNSET,
        news_notifications: bool | Unset = UNSET,
        active: bool | Unset = UNSET,
        language_code: LanguageCode | str | Unset = UNSET,
        location: str | Unset = UNSET,
        min_balance_to_notify: Decimal | int | float | Unset = UNSET,
        support_robokassa: bool | Unset = UNSET,
        support_bank_card: bool | Unset = UNSET,
        support_invoice: bool | Unset = UNSET,
        can_use_restricted: bool | Unset = UNSET,
        callback_salt: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetChildAccountInfoResponse:
        """Change one or more child accounts, named by id, name or e-mail.

        Evidence: Documented (SetChildAccountInfo).

        Args:
            child_account_id: The child accounts' ids. `all` for all.
            child_account_name: The child accounts' names.
            child_account_email: The child accounts' e-mail addresses.
            new_child_account_email: The child account's new e-mail address.
            new_child_account_password: The child account's new password.
            account_notifications: Whether to be told of account events.
            tariff_changing_notifications: Whether to be told of price changes.
            news_notifications: Whether to receive news.
            active: Whether it is active.
            language_code: The language of notifications, as a two-letter ISO code.
            location: The account's location, as a time zone name.
            min_balance_to_notify: The balance below which a notification is sent.
            support_robokassa: Whether Robokassa payments are possible.
            support_bank_card: Whether card payments are possible.
            support_invoice: Whether payment by invoice is possible.
            can_use_restricted: Whether restricted directions may be called.
            callback_salt: Text that goes into the hash of every callback, up to 40 characters.
            callback_url: Where events are reported.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "child_account_id": child_account_id,
                "child_account_name": child_account_name,
                "child_account_email": child_account_email,
                "new_child_account_email": new_child_account_email,
                "new_child_account_password": new_child_account_password,
                "account_notifications": account_notifications,
                "tariff_changing_notifications": tariff_changing_notifications,
                "news_notifications": news_notifications,
                "active": active,
                "language_code": language_code,
                "location": location,
                "min_balance_to_notify": min_balance_to_notify,
                "support_robokassa": support_robokassa,
                "support_bank_card": support_bank_card,
                "support_invoice": support_invoice,
                "can_use_restricted": can_use_restricted,
                "callback_salt": callback_salt,
                "callback_url": callback_url,
            }
        )
        del (
            child_account_id,
            child_account_name,
            child_account_email,
            new_child_account_email,
            new_child_account_password,
            account_notifications,
            tariff_changing_notifications,
            news_notifications,
            active,
            language_code,
            location,
            min_balance_to_notify,
            support_robokassa,
            support_bank_card,
            support_invoice,
            can_use_restricted,
            callback_salt,
            callback_url,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import set_child_account_info as spec_

        return self._caller.call(spec_.SET_CHILD_ACCOUNT_INFO, given_, options)

    def get_currency_rate(
        self,
        *,
        currency: Sequence[str],
        date: dt.date | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCurrencyRateResponse:
        """Read exchange rates of currencies against the US dollar, today's or those of a date.

        No roles are documented for it.

        Args:
            currency: The currencies, as three-letter ISO codes.
            date: The date.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCurrencyRate).
        """
        given_ = Hidden(
            {
                "currency": currency,
                "date": date,
            }
        )
        del currency, date  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_currency_rate as spec_

        return self._caller.call(spec_.GET_CURRENCY_RATE, given_, options)

    def get_resource_price(
        self,
        *,
        resource_type: Sequence[ResourceType | str] | Unset = UNSET,
        price_group_id: Sequence[int] | Unset = UNSET,
        price_group_name: str | Unset = UNSET,
        resource_param: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetResourcePriceResponse:
        """Read what resources such as calls, recording or speech cost this account.

        No roles are documented for it.

        Args:
            resource_type: The kinds of resource.
            price_group_id: The ids of the price groups.
            price_group_name: The name of the price group, or its beginning.
            resource_param: Values the price depends on, such as numbers.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetResourcePrice).
        """
        given_ = Hidden(
            {
                "resource_type": resource_type,
                "price_group_id": price_group_id,
                "price_group_name": price_group_name,
                "resource_param": resource_param,
            }
        )
        del resource_type, price_group_id, price_group_name, resource_param  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_resource_price as spec_

        return self._caller.call(spec_.GET_RESOURCE_PRICE, given_, options)

    def get_subscription_price(
        self,
        *,
        subscription_template_id: Sequence[int] | Unset = UNSET,
        subscription_template_type: SubscriptionKind | str | Unset = UNSET,
        subscription_template_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSubscriptionPriceResponse:
        """Read the prices of subscriptions, such as phone numbers and SIP registrations.

        No roles are documented for it.

        Args:
            subscription_template_id: The ids of the kinds of subscription.
            subscription_template_type: The kind of subscription.
            subscription_template_name: The name of the kind of subscription.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSubscriptionPrice).
        """
        given_ = Hidden(
            {
                "subscription_template_id": subscription_template_id,
                "subscription_template_type": subscription_template_type,
                "subscription_template_name": subscription_template_name,
                "count": count,
                "offset": offset,
            }
        )
        del (
            subscription_template_id,
            subscription_template_type,
            subscription_template_name,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_subscription_price as spec_

        return self._caller.call(spec_.GET_SUBSCRIPTION_PRICE, given_, options)

    def iter_subscription_price(
        self,
        *,
        subscription_template_id: Sequence[int] | Unset = UNSET,
        subscription_template_type: SubscriptionKind | str | Unset = UNSET,
        subscription_template_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SubscriptionTemplateType]:
        """Read the prices of subscriptions, such as phone numbers and SIP registrations, page after page.

        No roles are documented for it.

        Args:
            subscription_template_id: The ids of the kinds of subscription.
            subscription_template_type: The kind of subscription.
            subscription_template_name: The name of the kind of subscription.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSubscriptionPrice).
        """
        given_ = Hidden(
            {
                "subscription_template_id": subscription_template_id,
                "subscription_template_type": subscription_template_type,
                "subscription_template_name": subscription_template_name,
                "count": count,
                "offset": offset,
            }
        )
        del (
            subscription_template_id,
            subscription_template_type,
            subscription_template_name,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_subscription_price as spec_

        return iterate(self._caller, spec_.GET_SUBSCRIPTION_PRICE, spec_.PAGES, given_, options)

    def get_children_accounts(
        self,
        *,
        child_account_id: Sequence[int] | Unset = UNSET,
        child_account_name: str | Unset = UNSET,
        child_account_email: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        frozen: bool | Unset = UNSET,
        ignore_invalid_accounts: bool | Unset = UNSET,
        brief_output: bool | Unset = UNSET,
        medium_output: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: GetChildrenAccountsRequestOrderBy | str | Unset = UNSET,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetChildrenAccountsResponse:
        """List child accounts.

        Evidence: Documented (GetChildrenAccounts). The pages disagree: docs/voximplant.md says where.

        Args:
            child_account_id: The child accounts' ids.
            child_account_name: The child account's name.
            child_account_email: The child account's e-mail address.
            active: Whether it is active.
            frozen: Whether the account is frozen.
            ignore_invalid_accounts: Skips child accounts that do not exist instead of failing.
            brief_output: Ids only.
            medium_output: The most important fields only.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            order_by: The field to sort by.
            return_live_balance: Whether the balance is exact at this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "child_account_id": child_account_id,
                "child_account_name": child_account_name,
                "child_account_email": child_account_email,
                "active": active,
                "frozen": frozen,
                "ignore_invalid_accounts": ignore_invalid_accounts,
                "brief_output": brief_output,
                "medium_output": medium_output,
                "count": count,
                "offset": offset,
                "order_by": order_by,
                "return_live_balance": return_live_balance,
            }
        )
        del (
            child_account_id,
            child_account_name,
            child_account_email,
            active,
            frozen,
            ignore_invalid_accounts,
            brief_output,
            medium_output,
            count,
            offset,
            order_by,
            return_live_balance,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_children_accounts as spec_

        return self._caller.call(spec_.GET_CHILDREN_ACCOUNTS, given_, options)

    def iter_children_accounts(
        self,
        *,
        child_account_id: Sequence[int] | Unset = UNSET,
        child_account_name: str | Unset = UNSET,
        child_account_email: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        frozen: bool | Unset = UNSET,
        ignore_invalid_accounts: bool | Unset = UNSET,
        brief_output: bool | Unset = UNSET,
        medium_output: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: GetChildrenAccountsRequestOrderBy | str | Unset = UNSET,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[AccountInfoType]:
        """List child accounts, page after page.

        Evidence: Documented (GetChildrenAccounts). The pages disagree: docs/voximplant.md says where.

        Args:
            child_account_id: The child accounts' ids.
            child_account_name: The child account's name.
            child_account_email: The child account's e-mail address.
            active: Whether it is active.
            frozen: Whether the account is frozen.
            ignore_invalid_accounts: Skips child accounts that do not exist instead of failing.
            brief_output: Ids only.
            medium_output: The most important fields only.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            order_by: The field to sort by.
            return_live_balance: Whether the balance is exact at this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "child_account_id": child_account_id,
                "child_account_name": child_account_name,
                "child_account_email": child_account_email,
                "active": active,
                "frozen": frozen,
                "ignore_invalid_accounts": ignore_invalid_accounts,
                "brief_output": brief_output,
                "medium_output": medium_output,
                "count": count,
                "offset": offset,
                "order_by": order_by,
                "return_live_balance": return_live_balance,
            }
        )
        del (
            child_account_id,
            child_account_name,
            child_account_email,
            active,
            frozen,
            ignore_invalid_accounts,
            brief_output,
            medium_output,
            count,
            offset,
            order_by,
            return_live_balance,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_children_accounts as spec_

        return iterate(self._caller, spec_.GET_CHILDREN_ACCOUNTS, spec_.PAGES, given_, options)

    def get_money_amount_to_charge(
        self,
        *,
        currency: str | Unset = UNSET,
        charge_date: dt.date | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetMoneyAmountToChargeResponse:
        """Read how much money must be added so that subscriptions can be paid on the given date.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            currency: The currency of the answer.
            charge_date: The date of the next charge.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetMoneyAmountToCharge).
        """
        given_ = Hidden(
            {
                "currency": currency,
                "charge_date": charge_date,
            }
        )
        del currency, charge_date  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_money_amount_to_charge as spec_

        return self._caller.call(spec_.GET_MONEY_AMOUNT_TO_CHARGE, given_, options)

    def change_account_plan(
        self,
        *,
        plan_subscription_template_id: int,
        plan_type: PlanKind | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeAccountPlanResponse:
        """Move the account to another monthly plan.

        The new plan is charged. No roles are documented for it.

        Args:
            plan_subscription_template_id: The id of the plan.
            plan_type: The kind of plan: `IM` by messages, `MAU` by active users.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (ChangeAccountPlan).
        """
        given_ = Hidden(
            {
                "plan_subscription_template_id": plan_subscription_template_id,
                "plan_type": plan_type,
            }
        )
        del plan_subscription_template_id, plan_type  # tracebacks show variables

        from trunkline_voximplant.api.accounts import change_account_plan as spec_

        return self._caller.call(spec_.CHANGE_ACCOUNT_PLAN, given_, options)

    def get_account_plans(
        self,
        *,
        plan_type: Sequence[PlanKind | str] | Unset = UNSET,
        plan_subscription_template_id: Sequence[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountPlansResponse:
        """List the plans the account has now, with what is left of their packages.

        No roles are documented for it.

        Args:
            plan_type: The kind of plan: `IM` by messages, `MAU` by active users.
            plan_subscription_template_id: The ids of the plans.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountPlans).
        """
        given_ = Hidden(
            {
                "plan_type": plan_type,
                "plan_subscription_template_id": plan_subscription_template_id,
            }
        )
        del plan_type, plan_subscription_template_id  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_account_plans as spec_

        return self._caller.call(spec_.GET_ACCOUNT_PLANS, given_, options)

    def get_available_plans(
        self,
        *,
        plan_type: Sequence[PlanKind | str] | Unset = UNSET,
        plan_subscription_template_id: Sequence[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAvailablePlansResponse:
        """List the plans the account could change to.

        No roles are documented for it.

        Args:
            plan_type: The kind of plan: `IM` by messages, `MAU` by active users.
            plan_subscription_template_id: The ids of the plans.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAvailablePlans).
        """
        given_ = Hidden(
            {
                "plan_type": plan_type,
                "plan_subscription_template_id": plan_subscription_template_id,
            }
        )
        del plan_type, plan_subscription_template_id  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_available_plans as spec_

        return self._caller.call(spec_.GET_AVAILABLE_PLANS, given_, options)

    def get_account_documents(
        self,
        *,
        with_details: bool | Unset = UNSET,
        verification_name: str | Unset = UNSET,
        verification_status: Sequence[GetAccountDocumentsRequestVerificationStatusItem | str] | Unset = UNSET,
        from_unverified_hold_until: dt.date | Unset = UNSET,
        to_unverified_hold_until: dt.date | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_verifications_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountDocumentsResponse:
        """List verifications of the account and its children, with the documents when asked for.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            with_details: Whether to include documents.
            verification_name: The name of the verification.
            verification_status: How far the verification is (any of these).
            from_unverified_hold_until: Held without verification until this date or later.
            to_unverified_hold_until: Held without verification until this date or earlier.
            child_account_id: The child accounts' ids. `all` for all.
            children_verifications_only: Verifications of child accounts only.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountDocuments).
        """
        given_ = Hidden(
            {
                "with_details": with_details,
                "verification_name": verification_name,
                "verification_status": verification_status,
                "from_unverified_hold_until": from_unverified_hold_until,
                "to_unverified_hold_until": to_unverified_hold_until,
                "child_account_id": child_account_id,
                "children_verifications_only": children_verifications_only,
            }
        )
        del (
            with_details,
            verification_name,
            verification_status,
            from_unverified_hold_until,
            to_unverified_hold_until,
            child_account_id,
            children_verifications_only,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_account_documents as spec_

        return self._caller.call(spec_.GET_ACCOUNT_DOCUMENTS, given_, options)

    def get_account_verifications(
        self,
        *,
        account_id: int,
        active_verification_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountVerificationsResponse:
        """List an account's verifications with their agreements.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            account_id: The account's id.
            active_verification_only: Verifications in force only.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountVerifications).
        """
        given_ = Hidden(
            {
                "account_id": account_id,
                "active_verification_only": active_verification_only,
            }
        )
        del account_id, active_verification_only  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_account_verifications as spec_

        return self._caller.call(spec_.GET_ACCOUNT_VERIFICATIONS, given_, options)

    def add_account(
        self,
        *,
        account_name: str,
        account_email: str,
        account_password: str,
        parent_account_id: int | Unset = UNSET,
        parent_account_name: str | Unset = UNSET,
        parent_account_email: str | Unset = UNSET,
        parent_account_api_key: str | Unset = UNSET,
        parent_account_password: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        language_code: LanguageCode | str | Unset = UNSET,
        location: str | Unset = UNSET,
        account_first_name: str | Unset = UNSET,
        account_last_name: str | Unset = UNSET,
        account_custom_data: str | Unset = UNSET,
        min_balance_to_notify: Decimal | int | float | Unset = UNSET,
        account_notifications: bool | Unset = UNSET,
        tariff_changing_notifications: bool | Unset = UNSET,
        news_notifications: bool | Unset = UNSET,
        record_storage_id: int | Unset = UNSET,
        record_storage_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddAccountResponse:
        """Create an account, optionally under a parent.

        Evidence: Documented (AddAccount).

        Args:
            account_name: The account's name. At most 20 characters.
            account_email: The account's e-mail address.
            account_password: The password, at least 8 characters.
            parent_account_id: The parent account's id.
            parent_account_name: The parent account's name.
            parent_account_email: The parent account's e-mail address.
            parent_account_api_key: The parent account's API key.
            parent_account_password: The parent account's password.
            active: Whether it is active. `false` by default.
            language_code: The language of notifications, as a two-letter ISO code. `en` by default.
            location: The account's location, as a time zone name.
            account_first_name: The owner's first name.
            account_last_name: The owner's last name.
            account_custom_data: Text of your own, kept with the account. At most 8191 characters.
            min_balance_to_notify: The balance below which a notification is sent. `5` by default.
            account_notifications: Whether to be told of account events. `false` by default.
            tariff_changing_notifications: Whether to be told of price changes. `false` by default.
            news_notifications: Whether to receive news. `false` by default.
            record_storage_id: The storage's id.
            record_storage_name: The storage's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "account_name": account_name,
                "account_email": account_email,
                "account_password": account_password,
                "parent_account_id": parent_account_id,
                "parent_account_name": parent_account_name,
                "parent_account_email": parent_account_email,
                "parent_account_api_key": parent_account_api_key,
                "parent_account_password": parent_account_password,
                "active": active,
                "language_code": language_code,
                "location": location,
                "account_first_name": account_first_name,
                "account_last_name": account_last_name,
                "account_custom_data": account_custom_data,
                "min_balance_to_notify": min_balance_to_notify,
                "account_notifications": account_notifications,
                "tariff_changing_notifications": tariff_changing_notifications,
                "news_notifications": news_notifications,
                "record_storage_id": record_storage_id,
                "record_storage_name": record_storage_name,
            }
        )
        del (
            account_name,
            account_email,
            account_password,
            parent_account_id,
            parent_account_name,
            parent_account_email,
            parent_account_api_key,
            parent_account_password,
            active,
            language_code,
            location,
            account_first_name,
            account_last_name,
            account_custom_data,
            min_balance_to_notify,
            account_notifications,
            tariff_changing_notifications,
            news_notifications,
            record_storage_id,
            record_storage_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import add_account as spec_

        return self._caller.call(spec_.ADD_ACCOUNT, given_, options)

    def clone_account(
        self,
        *,
        new_account_name: str,
        new_account_email: str,
        new_account_password: str,
        account_id: int | Unset = UNSET,
        account_name: str | Unset = UNSET,
        account_email: str | Unset = UNSET,
        parent_account_api_key: str | Unset = UNSET,
        parent_account_password: str | Unset = UNSET,
        language_code: LanguageCode | str | Unset = UNSET,
        location: str | Unset = UNSET,
        account_first_name: str | Unset = UNSET,
        account_last_name: str | Unset = UNSET,
        account_custom_data: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CloneAccountResponse:
        """Copy an account with its applications, scenarios, rules and users to a new child account.

        Evidence: Documented (CloneAccount).

        Args:
            new_account_name: The new account's name. At most 20 characters.
            new_account_email: The new e-mail address.
            new_account_password: The new password, at least 8 characters.
            account_id: The account's id.
            account_name: The account's name.
            account_email: The account's e-mail address.
            parent_account_api_key: The parent account's API key.
            parent_account_password: The parent account's password.
            language_code: The language of notifications, as a two-letter ISO code. `en` by default.
            location: The account's location, as a time zone name.
            account_first_name: The owner's first name.
            account_last_name: The owner's last name.
            account_custom_data: Text of your own, kept with the account. At most 8191 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "new_account_name": new_account_name,
                "new_account_email": new_account_email,
                "new_account_password": new_account_password,
                "account_id": account_id,
                "account_name": account_name,
                "account_email": account_email,
                "parent_account_api_key": parent_account_api_key,
                "parent_account_password": parent_account_password,
                "language_code": language_code,
                "location": location,
                "account_first_name": account_first_name,
                "account_last_name": account_last_name,
                "account_custom_data": account_custom_data,
            }
        )
        del (
            new_account_name,
            new_account_email,
            new_account_password,
            account_id,
            account_name,
            account_email,
            parent_account_api_key,
            parent_account_password,
            language_code,
            location,
            account_first_name,
            account_last_name,
            account_custom_data,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import clone_account as spec_

        return self._caller.call(spec_.CLONE_ACCOUNT, given_, options)


class AsyncAccountsApi(Resource[AsyncCaller]):
    """The account, its children, plans and prices.

    Most wanted: `change_account_plan`, `get_subscription_price` and `get_account_info`.
    """

    __slots__ = ()

    async def get_account_info(
        self,
        *,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountInfoResponse:
        """Read your account: names, balance, limits, callback settings.

        The answer also names the API host nearest to the account (`api_address`). No roles are documented for it.

        Args:
            return_live_balance: Whether the balance is exact at this moment. `true` by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountInfo).
        """
        given_ = Hidden(
            {
                "return_live_balance": return_live_balance,
            }
        )
        del return_live_balance  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_account_info as spec_

        return await self._caller.call(spec_.GET_ACCOUNT_INFO, given_, options)

    async def set_account_info(
        self,
        *,
        new_account_email: str | Unset = UNSET,
        new_account_password: str | Unset = UNSET,
        language_code: LanguageCode | str | Unset = UNSET,
        location: str | Unset = UNSET,
        account_first_name: str | Unset = UNSET,
        account_last_name: str | Unset = UNSET,
        min_balance_to_notify: Decimal | int | float | Unset = UNSET,
        account_notifications: bool | Unset = UNSET,
        tariff_changing_notifications: bool | Unset = UNSET,
        news_notifications: bool | Unset = UNSET,
        send_js_error: bool | Unset = UNSET,
        billing_address_name: str | Unset = UNSET,
        billing_address_country_code: CountryCode | str | Unset = UNSET,
        billing_address_address: str | Unset = UNSET,
        billing_address_zip: str | Unset = UNSET,
        billing_address_phone: str | int | Unset = UNSET,
        account_custom_data: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_salt: str | Unset = UNSET,
        store_outbound_sms: bool | Unset = UNSET,
        store_inbound_sms: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetAccountInfoResponse:
        """Change your account: names, address for bills, notifications, callback URL and salt.

        Evidence: Documented (SetAccountInfo).

        Args:
            new_account_email: The new e-mail address.
            new_account_password: The new password, at least 8 characters.
            language_code: The language of notifications, as a two-letter ISO code.
            location: The account's location, as a time zone name.
            account_first_name: The owner's first name.
            account_last_name: The owner's last name.
            min_balance_to_notify: The balance below which a notification is sent.
            account_notifications: Whether to be told of account events.
            tariff_changing_notifications: Whether to be told of price changes.
            news_notifications: Whether to receive news.
            send_js_error: Whether errors of scenarios are mailed.
            billing_address_name: The name on bills.
            billing_address_country_code: The country on bills.
            billing_address_address: The address on bills.
            billing_address_zip: The postal code on bills.
            billing_address_phone: The phone number on bills. `+`, spaces, dashes and brackets are allowed.
            account_custom_data: Text of your own, kept with the account.
            callback_url: Where events are reported.
            callback_salt: Text that goes into the hash of every callback, up to 40 characters.
            store_outbound_sms: Whether texts of sent messages are kept. `false` by default.
            store_inbound_sms: Whether texts of received messages are kept. `false` by default.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "new_account_email": new_account_email,
                "new_account_password": new_account_password,
                "language_code": language_code,
                "location": location,
                "account_first_name": account_first_name,
                "account_last_name": account_last_name,
                "min_balance_to_notify": min_balance_to_notify,
                "account_notifications": account_notifications,
                "tariff_changing_notifications": tariff_changing_notifications,
                "news_notifications": news_notifications,
                "send_js_error": send_js_error,
                "billing_address_name": billing_address_name,
                "billing_address_country_code": billing_address_country_code,
                "billing_address_address": billing_address_address,
                "billing_address_zip": billing_address_zip,
                "billing_address_phone": billing_address_phone,
                "account_custom_data": account_custom_data,
                "callback_url": callback_url,
                "callback_salt": callback_salt,
                "store_outbound_sms": store_outbound_sms,
                "store_inbound_sms": store_inbound_sms,
            }
        )
        del (
            new_account_email,
            new_account_password,
            language_code,
            location,
            account_first_name,
            account_last_name,
            min_balance_to_notify,
            account_notifications,
            tariff_changing_notifications,
            news_notifications,
            send_js_error,
            billing_address_name,
            billing_address_country_code,
            billing_address_address,
            billing_address_zip,
            billing_address_phone,
            account_custom_data,
            callback_url,
            callback_salt,
            store_outbound_sms,
            store_inbound_sms,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import set_account_info as spec_

        return await self._caller.call(spec_.SET_ACCOUNT_INFO, given_, options)

    async def set_child_account_info(
        self,
        *,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        child_account_name: Sequence[str] | Unset = UNSET,
        child_account_email: Sequence[str] | Unset = UNSET,
        new_child_account_email: str | Unset = UNSET,
        new_child_account_password: str | Unset = UNSET,
        account_notifications: bool | Unset = UNSET,
        tariff_changing_notifications: bool | Unset = UNSET,
        news_notifications: bool | Unset = UNSET,
        active: bool | Unset = UNSET,
        language_code: LanguageCode | str | Unset = UNSET,
        location: str | Unset = UNSET,
        min_balance_to_notify: Decimal | int | float | Unset = UNSET,
        support_robokassa: bool | Unset = UNSET,
        support_bank_card: bool | Unset = UNSET,
        support_invoice: bool | Unset = UNSET,
        can_use_restricted: bool | Unset = UNSET,
        callback_salt: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetChildAccountInfoResponse:
        """Change one or more child accounts, named by id, name or e-mail.

        Evidence: Documented (SetChildAccountInfo).

        Args:
            child_account_id: The child accounts' ids. `all` for all.
            child_account_name: The child accounts' names.
            child_account_email: The child accounts' e-mail addresses.
            new_child_account_email: The child account's new e-mail address.
            new_child_account_password: The child account's new password.
            account_notifications: Whether to be told of account events.
            tariff_changing_notifications: Whether to be told of price changes.
            news_notifications: Whether to receive news.
            active: Whether it is active.
            language_code: The language of notifications, as a two-letter ISO code.
            location: The account's location, as a time zone name.
            min_balance_to_notify: The balance below which a notification is sent.
            support_robokassa: Whether Robokassa payments are possible.
            support_bank_card: Whether card payments are possible.
            support_invoice: Whether payment by invoice is possible.
            can_use_restricted: Whether restricted directions may be called.
            callback_salt: Text that goes into the hash of every callback, up to 40 characters.
            callback_url: Where events are reported.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "child_account_id": child_account_id,
                "child_account_name": child_account_name,
                "child_account_email": child_account_email,
                "new_child_account_email": new_child_account_email,
                "new_child_account_password": new_child_account_password,
                "account_notifications": account_notifications,
                "tariff_changing_notifications": tariff_changing_notifications,
                "news_notifications": news_notifications,
                "active": active,
                "language_code": language_code,
                "location": location,
                "min_balance_to_notify": min_balance_to_notify,
                "support_robokassa": support_robokassa,
                "support_bank_card": support_bank_card,
                "support_invoice": support_invoice,
                "can_use_restricted": can_use_restricted,
                "callback_salt": callback_salt,
                "callback_url": callback_url,
            }
        )
        del (
            child_account_id,
            child_account_name,
            child_account_email,
            new_child_account_email,
            new_child_account_password,
            account_notifications,
            tariff_changing_notifications,
            news_notifications,
            active,
            language_code,
            location,
            min_balance_to_notify,
            support_robokassa,
            support_bank_card,
            support_invoice,
            can_use_restricted,
            callback_salt,
            callback_url,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import set_child_account_info as spec_

        return await self._caller.call(spec_.SET_CHILD_ACCOUNT_INFO, given_, options)

    async def get_currency_rate(
        self,
        *,
        currency: Sequence[str],
        date: dt.date | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetCurrencyRateResponse:
        """Read exchange rates of currencies against the US dollar, today's or those of a date.

        No roles are documented for it.

        Args:
            currency: The currencies, as three-letter ISO codes.
            date: The date.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetCurrencyRate).
        """
        given_ = Hidden(
            {
                "currency": currency,
                "date": date,
            }
        )
        del currency, date  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_currency_rate as spec_

        return await self._caller.call(spec_.GET_CURRENCY_RATE, given_, options)

    async def get_resource_price(
        self,
        *,
        resource_type: Sequence[ResourceType | str] | Unset = UNSET,
        price_group_id: Sequence[int] | Unset = UNSET,
        price_group_name: str | Unset = UNSET,
        resource_param: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetResourcePriceResponse:
        """Read what resources such as calls, recording or speech cost this account.

        No roles are documented for it.

        Args:
            resource_type: The kinds of resource.
            price_group_id: The ids of the price groups.
            price_group_name: The name of the price group, or its beginning.
            resource_param: Values the price depends on, such as numbers.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetResourcePrice).
        """
        given_ = Hidden(
            {
                "resource_type": resource_type,
                "price_group_id": price_group_id,
                "price_group_name": price_group_name,
                "resource_param": resource_param,
            }
        )
        del resource_type, price_group_id, price_group_name, resource_param  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_resource_price as spec_

        return await self._caller.call(spec_.GET_RESOURCE_PRICE, given_, options)

    async def get_subscription_price(
        self,
        *,
        subscription_template_id: Sequence[int] | Unset = UNSET,
        subscription_template_type: SubscriptionKind | str | Unset = UNSET,
        subscription_template_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSubscriptionPriceResponse:
        """Read the prices of subscriptions, such as phone numbers and SIP registrations.

        No roles are documented for it.

        Args:
            subscription_template_id: The ids of the kinds of subscription.
            subscription_template_type: The kind of subscription.
            subscription_template_name: The name of the kind of subscription.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSubscriptionPrice).
        """
        given_ = Hidden(
            {
                "subscription_template_id": subscription_template_id,
                "subscription_template_type": subscription_template_type,
                "subscription_template_name": subscription_template_name,
                "count": count,
                "offset": offset,
            }
        )
        del (
            subscription_template_id,
            subscription_template_type,
            subscription_template_name,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_subscription_price as spec_

        return await self._caller.call(spec_.GET_SUBSCRIPTION_PRICE, given_, options)

    def iter_subscription_price(
        self,
        *,
        subscription_template_id: Sequence[int] | Unset = UNSET,
        subscription_template_type: SubscriptionKind | str | Unset = UNSET,
        subscription_template_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SubscriptionTemplateType]:
        """Read the prices of subscriptions, such as phone numbers and SIP registrations, page after page.

        No roles are documented for it.

        Args:
            subscription_template_id: The ids of the kinds of subscription.
            subscription_template_type: The kind of subscription.
            subscription_template_name: The name of the kind of subscription.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSubscriptionPrice).
        """
        given_ = Hidden(
            {
                "subscription_template_id": subscription_template_id,
                "subscription_template_type": subscription_template_type,
                "subscription_template_name": subscription_template_name,
                "count": count,
                "offset": offset,
            }
        )
        del (
            subscription_template_id,
            subscription_template_type,
            subscription_template_name,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_subscription_price as spec_

        return aiterate(self._caller, spec_.GET_SUBSCRIPTION_PRICE, spec_.PAGES, given_, options)

    async def get_children_accounts(
        self,
        *,
        child_account_id: Sequence[int] | Unset = UNSET,
        child_account_name: str | Unset = UNSET,
        child_account_email: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        frozen: bool | Unset = UNSET,
        ignore_invalid_accounts: bool | Unset = UNSET,
        brief_output: bool | Unset = UNSET,
        medium_output: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: GetChildrenAccountsRequestOrderBy | str | Unset = UNSET,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetChildrenAccountsResponse:
        """List child accounts.

        Evidence: Documented (GetChildrenAccounts). The pages disagree: docs/voximplant.md says where.

        Args:
            child_account_id: The child accounts' ids.
            child_account_name: The child account's name.
            child_account_email: The child account's e-mail address.
            active: Whether it is active.
            frozen: Whether the account is frozen.
            ignore_invalid_accounts: Skips child accounts that do not exist instead of failing.
            brief_output: Ids only.
            medium_output: The most important fields only.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            order_by: The field to sort by.
            return_live_balance: Whether the balance is exact at this moment.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "child_account_id": child_account_id,
                "child_account_name": child_account_name,
                "child_account_email": child_account_email,
                "active": active,
                "frozen": frozen,
                "ignore_invalid_accounts": ignore_invalid_accounts,
                "brief_output": brief_output,
                "medium_output": medium_output,
                "count": count,
                "offset": offset,
                "order_by": order_by,
                "return_live_balance": return_live_balance,
            }
        )
        del (
            child_account_id,
            child_account_name,
            child_account_email,
            active,
            frozen,
            ignore_invalid_accounts,
            brief_output,
            medium_output,
            count,
            offset,
            order_by,
            return_live_balance,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_children_accounts as spec_

        return await self._caller.call(spec_.GET_CHILDREN_ACCOUNTS, given_, options)

    def iter_children_accounts(
        self,
        *,
        child_account_id: Sequence[int] | Unset = UNSET,
        child_account_name: str | Unset = UNSET,
        child_account_email: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        frozen: bool | Unset = UNSET,
        ignore_invalid_accounts: bool | Unset = UNSET,
        brief_output: bool | Unset = UNSET,
        medium_output: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order_by: GetChildrenAccountsRequestOrderBy | str | Unset = UNSET,
        return_live_balance: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AccountInfoType]:
        """List child accounts, page after page.

        Evidence: Documented (GetChildrenAccounts). The pages disagree: docs/voximplant.md says where.

        Args:
            child_account_id: The child accounts' ids.
            child_account_name: The child account's name.
            child_account_email: The child account's e-mail address.
            active: Whether it is active.
            frozen: Whether the account is frozen.
            ignore_invalid_accounts: Skips child accounts that do not exist instead of failing.
            brief_output: Ids only.
            medium_output: The most important fields only.
            count: How many entries to return. At most 1000.
            offset: How many entries to skip.
            order_by: The field to sort by.
            return_live_balance: Whether the balance is exact at this moment.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "child_account_id": child_account_id,
                "child_account_name": child_account_name,
                "child_account_email": child_account_email,
                "active": active,
                "frozen": frozen,
                "ignore_invalid_accounts": ignore_invalid_accounts,
                "brief_output": brief_output,
                "medium_output": medium_output,
                "count": count,
                "offset": offset,
                "order_by": order_by,
                "return_live_balance": return_live_balance,
            }
        )
        del (
            child_account_id,
            child_account_name,
            child_account_email,
            active,
            frozen,
            ignore_invalid_accounts,
            brief_output,
            medium_output,
            count,
            offset,
            order_by,
            return_live_balance,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_children_accounts as spec_

        return aiterate(self._caller, spec_.GET_CHILDREN_ACCOUNTS, spec_.PAGES, given_, options)

    async def get_money_amount_to_charge(
        self,
        *,
        currency: str | Unset = UNSET,
        charge_date: dt.date | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetMoneyAmountToChargeResponse:
        """Read how much money must be added so that subscriptions can be paid on the given date.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            currency: The currency of the answer.
            charge_date: The date of the next charge.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetMoneyAmountToCharge).
        """
        given_ = Hidden(
            {
                "currency": currency,
                "charge_date": charge_date,
            }
        )
        del currency, charge_date  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_money_amount_to_charge as spec_

        return await self._caller.call(spec_.GET_MONEY_AMOUNT_TO_CHARGE, given_, options)

    async def change_account_plan(
        self,
        *,
        plan_subscription_template_id: int,
        plan_type: PlanKind | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ChangeAccountPlanResponse:
        """Move the account to another monthly plan.

        The new plan is charged. No roles are documented for it.

        Args:
            plan_subscription_template_id: The id of the plan.
            plan_type: The kind of plan: `IM` by messages, `MAU` by active users.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (ChangeAccountPlan).
        """
        given_ = Hidden(
            {
                "plan_subscription_template_id": plan_subscription_template_id,
                "plan_type": plan_type,
            }
        )
        del plan_subscription_template_id, plan_type  # tracebacks show variables

        from trunkline_voximplant.api.accounts import change_account_plan as spec_

        return await self._caller.call(spec_.CHANGE_ACCOUNT_PLAN, given_, options)

    async def get_account_plans(
        self,
        *,
        plan_type: Sequence[PlanKind | str] | Unset = UNSET,
        plan_subscription_template_id: Sequence[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountPlansResponse:
        """List the plans the account has now, with what is left of their packages.

        No roles are documented for it.

        Args:
            plan_type: The kind of plan: `IM` by messages, `MAU` by active users.
            plan_subscription_template_id: The ids of the plans.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountPlans).
        """
        given_ = Hidden(
            {
                "plan_type": plan_type,
                "plan_subscription_template_id": plan_subscription_template_id,
            }
        )
        del plan_type, plan_subscription_template_id  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_account_plans as spec_

        return await self._caller.call(spec_.GET_ACCOUNT_PLANS, given_, options)

    async def get_available_plans(
        self,
        *,
        plan_type: Sequence[PlanKind | str] | Unset = UNSET,
        plan_subscription_template_id: Sequence[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAvailablePlansResponse:
        """List the plans the account could change to.

        No roles are documented for it.

        Args:
            plan_type: The kind of plan: `IM` by messages, `MAU` by active users.
            plan_subscription_template_id: The ids of the plans.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAvailablePlans).
        """
        given_ = Hidden(
            {
                "plan_type": plan_type,
                "plan_subscription_template_id": plan_subscription_template_id,
            }
        )
        del plan_type, plan_subscription_template_id  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_available_plans as spec_

        return await self._caller.call(spec_.GET_AVAILABLE_PLANS, given_, options)

    async def get_account_documents(
        self,
        *,
        with_details: bool | Unset = UNSET,
        verification_name: str | Unset = UNSET,
        verification_status: Sequence[GetAccountDocumentsRequestVerificationStatusItem | str] | Unset = UNSET,
        from_unverified_hold_until: dt.date | Unset = UNSET,
        to_unverified_hold_until: dt.date | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_verifications_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountDocumentsResponse:
        """List verifications of the account and its children, with the documents when asked for.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            with_details: Whether to include documents.
            verification_name: The name of the verification.
            verification_status: How far the verification is (any of these).
            from_unverified_hold_until: Held without verification until this date or later.
            to_unverified_hold_until: Held without verification until this date or earlier.
            child_account_id: The child accounts' ids. `all` for all.
            children_verifications_only: Verifications of child accounts only.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountDocuments).
        """
        given_ = Hidden(
            {
                "with_details": with_details,
                "verification_name": verification_name,
                "verification_status": verification_status,
                "from_unverified_hold_until": from_unverified_hold_until,
                "to_unverified_hold_until": to_unverified_hold_until,
                "child_account_id": child_account_id,
                "children_verifications_only": children_verifications_only,
            }
        )
        del (
            with_details,
            verification_name,
            verification_status,
            from_unverified_hold_until,
            to_unverified_hold_until,
            child_account_id,
            children_verifications_only,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_account_documents as spec_

        return await self._caller.call(spec_.GET_ACCOUNT_DOCUMENTS, given_, options)

    async def get_account_verifications(
        self,
        *,
        account_id: int,
        active_verification_only: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountVerificationsResponse:
        """List an account's verifications with their agreements.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            account_id: The account's id.
            active_verification_only: Verifications in force only.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountVerifications).
        """
        given_ = Hidden(
            {
                "account_id": account_id,
                "active_verification_only": active_verification_only,
            }
        )
        del account_id, active_verification_only  # tracebacks show variables

        from trunkline_voximplant.api.accounts import get_account_verifications as spec_

        return await self._caller.call(spec_.GET_ACCOUNT_VERIFICATIONS, given_, options)

    async def add_account(
        self,
        *,
        account_name: str,
        account_email: str,
        account_password: str,
        parent_account_id: int | Unset = UNSET,
        parent_account_name: str | Unset = UNSET,
        parent_account_email: str | Unset = UNSET,
        parent_account_api_key: str | Unset = UNSET,
        parent_account_password: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        language_code: LanguageCode | str | Unset = UNSET,
        location: str | Unset = UNSET,
        account_first_name: str | Unset = UNSET,
        account_last_name: str | Unset = UNSET,
        account_custom_data: str | Unset = UNSET,
        min_balance_to_notify: Decimal | int | float | Unset = UNSET,
        account_notifications: bool | Unset = UNSET,
        tariff_changing_notifications: bool | Unset = UNSET,
        news_notifications: bool | Unset = UNSET,
        record_storage_id: int | Unset = UNSET,
        record_storage_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddAccountResponse:
        """Create an account, optionally under a parent.

        Evidence: Documented (AddAccount).

        Args:
            account_name: The account's name. At most 20 characters.
            account_email: The account's e-mail address.
            account_password: The password, at least 8 characters.
            parent_account_id: The parent account's id.
            parent_account_name: The parent account's name.
            parent_account_email: The parent account's e-mail address.
            parent_account_api_key: The parent account's API key.
            parent_account_password: The parent account's password.
            active: Whether it is active. `false` by default.
            language_code: The language of notifications, as a two-letter ISO code. `en` by default.
            location: The account's location, as a time zone name.
            account_first_name: The owner's first name.
            account_last_name: The owner's last name.
            account_custom_data: Text of your own, kept with the account. At most 8191 characters.
            min_balance_to_notify: The balance below which a notification is sent. `5` by default.
            account_notifications: Whether to be told of account events. `false` by default.
            tariff_changing_notifications: Whether to be told of price changes. `false` by default.
            news_notifications: Whether to receive news. `false` by default.
            record_storage_id: The storage's id.
            record_storage_name: The storage's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "account_name": account_name,
                "account_email": account_email,
                "account_password": account_password,
                "parent_account_id": parent_account_id,
                "parent_account_name": parent_account_name,
                "parent_account_email": parent_account_email,
                "parent_account_api_key": parent_account_api_key,
                "parent_account_password": parent_account_password,
                "active": active,
                "language_code": language_code,
                "location": location,
                "account_first_name": account_first_name,
                "account_last_name": account_last_name,
                "account_custom_data": account_custom_data,
                "min_balance_to_notify": min_balance_to_notify,
                "account_notifications": account_notifications,
                "tariff_changing_notifications": tariff_changing_notifications,
                "news_notifications": news_notifications,
                "record_storage_id": record_storage_id,
                "record_storage_name": record_storage_name,
            }
        )
        del (
            account_name,
            account_email,
            account_password,
            parent_account_id,
            parent_account_name,
            parent_account_email,
            parent_account_api_key,
            parent_account_password,
            active,
            language_code,
            location,
            account_first_name,
            account_last_name,
            account_custom_data,
            min_balance_to_notify,
            account_notifications,
            tariff_changing_notifications,
            news_notifications,
            record_storage_id,
            record_storage_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import add_account as spec_

        return await self._caller.call(spec_.ADD_ACCOUNT, given_, options)

    async def clone_account(
        self,
        *,
        new_account_name: str,
        new_account_email: str,
        new_account_password: str,
        account_id: int | Unset = UNSET,
        account_name: str | Unset = UNSET,
        account_email: str | Unset = UNSET,
        parent_account_api_key: str | Unset = UNSET,
        parent_account_password: str | Unset = UNSET,
        language_code: LanguageCode | str | Unset = UNSET,
        location: str | Unset = UNSET,
        account_first_name: str | Unset = UNSET,
        account_last_name: str | Unset = UNSET,
        account_custom_data: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CloneAccountResponse:
        """Copy an account with its applications, scenarios, rules and users to a new child account.

        Evidence: Documented (CloneAccount).

        Args:
            new_account_name: The new account's name. At most 20 characters.
            new_account_email: The new e-mail address.
            new_account_password: The new password, at least 8 characters.
            account_id: The account's id.
            account_name: The account's name.
            account_email: The account's e-mail address.
            parent_account_api_key: The parent account's API key.
            parent_account_password: The parent account's password.
            language_code: The language of notifications, as a two-letter ISO code. `en` by default.
            location: The account's location, as a time zone name.
            account_first_name: The owner's first name.
            account_last_name: The owner's last name.
            account_custom_data: Text of your own, kept with the account. At most 8191 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "new_account_name": new_account_name,
                "new_account_email": new_account_email,
                "new_account_password": new_account_password,
                "account_id": account_id,
                "account_name": account_name,
                "account_email": account_email,
                "parent_account_api_key": parent_account_api_key,
                "parent_account_password": parent_account_password,
                "language_code": language_code,
                "location": location,
                "account_first_name": account_first_name,
                "account_last_name": account_last_name,
                "account_custom_data": account_custom_data,
            }
        )
        del (
            new_account_name,
            new_account_email,
            new_account_password,
            account_id,
            account_name,
            account_email,
            parent_account_api_key,
            parent_account_password,
            language_code,
            location,
            account_first_name,
            account_last_name,
            account_custom_data,
        )  # tracebacks show variables

        from trunkline_voximplant.api.accounts import clone_account as spec_

        return await self._caller.call(spec_.CLONE_ACCOUNT, given_, options)
