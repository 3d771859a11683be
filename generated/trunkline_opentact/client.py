# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The resources of a client, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import AsyncCaller, Caller

    from trunkline_opentact.api.account.resource import AccountApi, AsyncAccountApi
    from trunkline_opentact.api.addresses.resource import AddressesApi, AsyncAddressesApi
    from trunkline_opentact.api.auth.resource import AsyncAuthApi, AuthApi
    from trunkline_opentact.api.calls.resource import AsyncCallsApi, CallsApi
    from trunkline_opentact.api.cart.resource import AsyncCartApi, CartApi
    from trunkline_opentact.api.conferences.resource import AsyncConferencesApi, ConferencesApi
    from trunkline_opentact.api.dictionaries.resource import AsyncDictionariesApi, DictionariesApi
    from trunkline_opentact.api.event_subscriptions.resource import AsyncEventSubscriptionsApi, EventSubscriptionsApi
    from trunkline_opentact.api.leases.resource import AsyncLeasesApi, LeasesApi
    from trunkline_opentact.api.messaging_profiles.resource import AsyncMessagingProfilesApi, MessagingProfilesApi
    from trunkline_opentact.api.numbers.resource import AsyncNumbersApi, NumbersApi
    from trunkline_opentact.api.office_hours.resource import AsyncOfficeHoursApi, OfficeHoursApi
    from trunkline_opentact.api.orders.resource import AsyncOrdersApi, OrdersApi
    from trunkline_opentact.api.payments.resource import AsyncPaymentsApi, PaymentsApi
    from trunkline_opentact.api.settings.resource import AsyncSettingsApi, SettingsApi
    from trunkline_opentact.api.sip_connections.resource import AsyncSipConnectionsApi, SipConnectionsApi
    from trunkline_opentact.api.sip_control_apps.resource import AsyncSipControlAppsApi, SipControlAppsApi
    from trunkline_opentact.api.sip_domains.resource import AsyncSipDomainsApi, SipDomainsApi
    from trunkline_opentact.api.sip_groups.resource import AsyncSipGroupsApi, SipGroupsApi
    from trunkline_opentact.api.sip_invites.resource import AsyncSipInvitesApi, SipInvitesApi
    from trunkline_opentact.api.sip_self_service.resource import AsyncSipSelfServiceApi, SipSelfServiceApi
    from trunkline_opentact.api.sip_switches.resource import AsyncSipSwitchesApi, SipSwitchesApi
    from trunkline_opentact.api.sip_users.resource import AsyncSipUsersApi, SipUsersApi
    from trunkline_opentact.api.sms.resource import AsyncSmsApi, SmsApi
    from trunkline_opentact.api.tn_profiles.resource import AsyncTnProfilesApi, TnProfilesApi
    from trunkline_opentact.api.tokens.resource import AsyncTokensApi, TokensApi
    from trunkline_opentact.api.transactions.resource import AsyncTransactionsApi, TransactionsApi
    from trunkline_opentact.api.users.resource import AsyncUsersApi, UsersApi
    from trunkline_opentact.api.voice_profiles.resource import AsyncVoiceProfilesApi, VoiceProfilesApi


class Resources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def account(self) -> AccountApi:
        """The account calls."""
        from trunkline_opentact.api.account.resource import AccountApi

        return AccountApi(cast("Caller", self))

    @cached_property
    def addresses(self) -> AddressesApi:
        """The addresses calls."""
        from trunkline_opentact.api.addresses.resource import AddressesApi

        return AddressesApi(cast("Caller", self))

    @cached_property
    def auth(self) -> AuthApi:
        """The auth calls."""
        from trunkline_opentact.api.auth.resource import AuthApi

        return AuthApi(cast("Caller", self))

    @cached_property
    def calls(self) -> CallsApi:
        """The calls calls."""
        from trunkline_opentact.api.calls.resource import CallsApi

        return CallsApi(cast("Caller", self))

    @cached_property
    def cart(self) -> CartApi:
        """The cart calls."""
        from trunkline_opentact.api.cart.resource import CartApi

        return CartApi(cast("Caller", self))

    @cached_property
    def conferences(self) -> ConferencesApi:
        """The conferences calls."""
        from trunkline_opentact.api.conferences.resource import ConferencesApi

        return ConferencesApi(cast("Caller", self))

    @cached_property
    def dictionaries(self) -> DictionariesApi:
        """The dictionaries calls."""
        from trunkline_opentact.api.dictionaries.resource import DictionariesApi

        return DictionariesApi(cast("Caller", self))

    @cached_property
    def event_subscriptions(self) -> EventSubscriptionsApi:
        """The event subscriptions calls."""
        from trunkline_opentact.api.event_subscriptions.resource import EventSubscriptionsApi

        return EventSubscriptionsApi(cast("Caller", self))

    @cached_property
    def leases(self) -> LeasesApi:
        """The leases calls."""
        from trunkline_opentact.api.leases.resource import LeasesApi

        return LeasesApi(cast("Caller", self))

    @cached_property
    def messaging_profiles(self) -> MessagingProfilesApi:
        """The messaging profiles calls."""
        from trunkline_opentact.api.messaging_profiles.resource import MessagingProfilesApi

        return MessagingProfilesApi(cast("Caller", self))

    @cached_property
    def numbers(self) -> NumbersApi:
        """The numbers calls."""
        from trunkline_opentact.api.numbers.resource import NumbersApi

        return NumbersApi(cast("Caller", self))

    @cached_property
    def office_hours(self) -> OfficeHoursApi:
        """The office hours calls."""
        from trunkline_opentact.api.office_hours.resource import OfficeHoursApi

        return OfficeHoursApi(cast("Caller", self))

    @cached_property
    def orders(self) -> OrdersApi:
        """The orders calls."""
        from trunkline_opentact.api.orders.resource import OrdersApi

        return OrdersApi(cast("Caller", self))

    @cached_property
    def payments(self) -> PaymentsApi:
        """The payments calls."""
        from trunkline_opentact.api.payments.resource import PaymentsApi

        return PaymentsApi(cast("Caller", self))

    @cached_property
    def settings(self) -> SettingsApi:
        """The settings calls."""
        from trunkline_opentact.api.settings.resource import SettingsApi

        return SettingsApi(cast("Caller", self))

    @cached_property
    def sip_connections(self) -> SipConnectionsApi:
        """The sip connections calls."""
        from trunkline_opentact.api.sip_connections.resource import SipConnectionsApi

        return SipConnectionsApi(cast("Caller", self))

    @cached_property
    def sip_control_apps(self) -> SipControlAppsApi:
        """The sip control apps calls."""
        from trunkline_opentact.api.sip_control_apps.resource import SipControlAppsApi

        return SipControlAppsApi(cast("Caller", self))

    @cached_property
    def sip_domains(self) -> SipDomainsApi:
        """The sip domains calls."""
        from trunkline_opentact.api.sip_domains.resource import SipDomainsApi

        return SipDomainsApi(cast("Caller", self))

    @cached_property
    def sip_groups(self) -> SipGroupsApi:
        """The sip groups calls."""
        from trunkline_opentact.api.sip_groups.resource import SipGroupsApi

        return SipGroupsApi(cast("Caller", self))

    @cached_property
    def sip_invites(self) -> SipInvitesApi:
        """The sip invites calls."""
        from trunkline_opentact.api.sip_invites.resource import SipInvitesApi

        return SipInvitesApi(cast("Caller", self))

    @cached_property
    def sip_self_service(self) -> SipSelfServiceApi:
        """The sip self service calls."""
        from trunkline_opentact.api.sip_self_service.resource import SipSelfServiceApi

        return SipSelfServiceApi(cast("Caller", self))

    @cached_property
    def sip_switches(self) -> SipSwitchesApi:
        """The sip switches calls."""
        from trunkline_opentact.api.sip_switches.resource import SipSwitchesApi

        return SipSwitchesApi(cast("Caller", self))

    @cached_property
    def sip_users(self) -> SipUsersApi:
        """The sip users calls."""
        from trunkline_opentact.api.sip_users.resource import SipUsersApi

        return SipUsersApi(cast("Caller", self))

    @cached_property
    def sms(self) -> SmsApi:
        """The sms calls."""
        from trunkline_opentact.api.sms.resource import SmsApi

        return SmsApi(cast("Caller", self))

    @cached_property
    def tn_profiles(self) -> TnProfilesApi:
        """The tn profiles calls."""
        from trunkline_opentact.api.tn_profiles.resource import TnProfilesApi

        return TnProfilesApi(cast("Caller", self))

    @cached_property
    def tokens(self) -> TokensApi:
        """The tokens calls."""
        from trunkline_opentact.api.tokens.resource import TokensApi

        return TokensApi(cast("Caller", self))

    @cached_property
    def transactions(self) -> TransactionsApi:
        """The transactions calls."""
        from trunkline_opentact.api.transactions.resource import TransactionsApi

        return TransactionsApi(cast("Caller", self))

    @cached_property
    def users(self) -> UsersApi:
        """The users calls."""
        from trunkline_opentact.api.users.resource import UsersApi

        return UsersApi(cast("Caller", self))

    @cached_property
    def voice_profiles(self) -> VoiceProfilesApi:
        """The voice profiles calls."""
        from trunkline_opentact.api.voice_profiles.resource import VoiceProfilesApi

        return VoiceProfilesApi(cast("Caller", self))


class AsyncResources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """The account calls."""
        from trunkline_opentact.api.account.resource import AsyncAccountApi

        return AsyncAccountApi(cast("AsyncCaller", self))

    @cached_property
    def addresses(self) -> AsyncAddressesApi:
        """The addresses calls."""
        from trunkline_opentact.api.addresses.resource import AsyncAddressesApi

        return AsyncAddressesApi(cast("AsyncCaller", self))

    @cached_property
    def auth(self) -> AsyncAuthApi:
        """The auth calls."""
        from trunkline_opentact.api.auth.resource import AsyncAuthApi

        return AsyncAuthApi(cast("AsyncCaller", self))

    @cached_property
    def calls(self) -> AsyncCallsApi:
        """The calls calls."""
        from trunkline_opentact.api.calls.resource import AsyncCallsApi

        return AsyncCallsApi(cast("AsyncCaller", self))

    @cached_property
    def cart(self) -> AsyncCartApi:
        """The cart calls."""
        from trunkline_opentact.api.cart.resource import AsyncCartApi

        return AsyncCartApi(cast("AsyncCaller", self))

    @cached_property
    def conferences(self) -> AsyncConferencesApi:
        """The conferences calls."""
        from trunkline_opentact.api.conferences.resource import AsyncConferencesApi

        return AsyncConferencesApi(cast("AsyncCaller", self))

    @cached_property
    def dictionaries(self) -> AsyncDictionariesApi:
        """The dictionaries calls."""
        from trunkline_opentact.api.dictionaries.resource import AsyncDictionariesApi

        return AsyncDictionariesApi(cast("AsyncCaller", self))

    @cached_property
    def event_subscriptions(self) -> AsyncEventSubscriptionsApi:
        """The event subscriptions calls."""
        from trunkline_opentact.api.event_subscriptions.resource import AsyncEventSubscriptionsApi

        return AsyncEventSubscriptionsApi(cast("AsyncCaller", self))

    @cached_property
    def leases(self) -> AsyncLeasesApi:
        """The leases calls."""
        from trunkline_opentact.api.leases.resource import AsyncLeasesApi

        return AsyncLeasesApi(cast("AsyncCaller", self))

    @cached_property
    def messaging_profiles(self) -> AsyncMessagingProfilesApi:
        """The messaging profiles calls."""
        from trunkline_opentact.api.messaging_profiles.resource import AsyncMessagingProfilesApi

        return AsyncMessagingProfilesApi(cast("AsyncCaller", self))

    @cached_property
    def numbers(self) -> AsyncNumbersApi:
        """The numbers calls."""
        from trunkline_opentact.api.numbers.resource import AsyncNumbersApi

        return AsyncNumbersApi(cast("AsyncCaller", self))

    @cached_property
    def office_hours(self) -> AsyncOfficeHoursApi:
        """The office hours calls."""
        from trunkline_opentact.api.office_hours.resource import AsyncOfficeHoursApi

        return AsyncOfficeHoursApi(cast("AsyncCaller", self))

    @cached_property
    def orders(self) -> AsyncOrdersApi:
        """The orders calls."""
        from trunkline_opentact.api.orders.resource import AsyncOrdersApi

        return AsyncOrdersApi(cast("AsyncCaller", self))

    @cached_property
    def payments(self) -> AsyncPaymentsApi:
        """The payments calls."""
        from trunkline_opentact.api.payments.resource import AsyncPaymentsApi

        return AsyncPaymentsApi(cast("AsyncCaller", self))

    @cached_property
    def settings(self) -> AsyncSettingsApi:
        """The settings calls."""
        from trunkline_opentact.api.settings.resource import AsyncSettingsApi

        return AsyncSettingsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_connections(self) -> AsyncSipConnectionsApi:
        """The sip connections calls."""
        from trunkline_opentact.api.sip_connections.resource import AsyncSipConnectionsApi

        return AsyncSipConnectionsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_control_apps(self) -> AsyncSipControlAppsApi:
        """The sip control apps calls."""
        from trunkline_opentact.api.sip_control_apps.resource import AsyncSipControlAppsApi

        return AsyncSipControlAppsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_domains(self) -> AsyncSipDomainsApi:
        """The sip domains calls."""
        from trunkline_opentact.api.sip_domains.resource import AsyncSipDomainsApi

        return AsyncSipDomainsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_groups(self) -> AsyncSipGroupsApi:
        """The sip groups calls."""
        from trunkline_opentact.api.sip_groups.resource import AsyncSipGroupsApi

        return AsyncSipGroupsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_invites(self) -> AsyncSipInvitesApi:
        """The sip invites calls."""
        from trunkline_opentact.api.sip_invites.resource import AsyncSipInvitesApi

        return AsyncSipInvitesApi(cast("AsyncCaller", self))

    @cached_property
    def sip_self_service(self) -> AsyncSipSelfServiceApi:
        """The sip self service calls."""
        from trunkline_opentact.api.sip_self_service.resource import AsyncSipSelfServiceApi

        return AsyncSipSelfServiceApi(cast("AsyncCaller", self))

    @cached_property
    def sip_switches(self) -> AsyncSipSwitchesApi:
        """The sip switches calls."""
        from trunkline_opentact.api.sip_switches.resource import AsyncSipSwitchesApi

        return AsyncSipSwitchesApi(cast("AsyncCaller", self))

    @cached_property
    def sip_users(self) -> AsyncSipUsersApi:
        """The sip users calls."""
        from trunkline_opentact.api.sip_users.resource import AsyncSipUsersApi

        return AsyncSipUsersApi(cast("AsyncCaller", self))

    @cached_property
    def sms(self) -> AsyncSmsApi:
        """The sms calls."""
        from trunkline_opentact.api.sms.resource import AsyncSmsApi

        return AsyncSmsApi(cast("AsyncCaller", self))

    @cached_property
    def tn_profiles(self) -> AsyncTnProfilesApi:
        """The tn profiles calls."""
        from trunkline_opentact.api.tn_profiles.resource import AsyncTnProfilesApi

        return AsyncTnProfilesApi(cast("AsyncCaller", self))

    @cached_property
    def tokens(self) -> AsyncTokensApi:
        """The tokens calls."""
        from trunkline_opentact.api.tokens.resource import AsyncTokensApi

        return AsyncTokensApi(cast("AsyncCaller", self))

    @cached_property
    def transactions(self) -> AsyncTransactionsApi:
        """The transactions calls."""
        from trunkline_opentact.api.transactions.resource import AsyncTransactionsApi

        return AsyncTransactionsApi(cast("AsyncCaller", self))

    @cached_property
    def users(self) -> AsyncUsersApi:
        """The users calls."""
        from trunkline_opentact.api.users.resource import AsyncUsersApi

        return AsyncUsersApi(cast("AsyncCaller", self))

    @cached_property
    def voice_profiles(self) -> AsyncVoiceProfilesApi:
        """The voice profiles calls."""
        from trunkline_opentact.api.voice_profiles.resource import AsyncVoiceProfilesApi

        return AsyncVoiceProfilesApi(cast("AsyncCaller", self))
