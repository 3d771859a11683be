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
        """Your account and its users."""
        from trunkline_opentact.api.account.resource import AccountApi

        return AccountApi(cast("Caller", self))

    @cached_property
    def addresses(self) -> AddressesApi:
        """Postal addresses."""
        from trunkline_opentact.api.addresses.resource import AddressesApi

        return AddressesApi(cast("Caller", self))

    @cached_property
    def auth(self) -> AuthApi:
        """Signing in."""
        from trunkline_opentact.api.auth.resource import AuthApi

        return AuthApi(cast("Caller", self))

    @cached_property
    def calls(self) -> CallsApi:
        """Making, steering and looking up calls."""
        from trunkline_opentact.api.calls.resource import CallsApi

        return CallsApi(cast("Caller", self))

    @cached_property
    def cart(self) -> CartApi:
        """The user's shopping cart."""
        from trunkline_opentact.api.cart.resource import CartApi

        return CartApi(cast("Caller", self))

    @cached_property
    def conferences(self) -> ConferencesApi:
        """Conference sessions and who is in them."""
        from trunkline_opentact.api.conferences.resource import ConferencesApi

        return ConferencesApi(cast("Caller", self))

    @cached_property
    def dictionaries(self) -> DictionariesApi:
        """Countries, time zones, voices and rate centers."""
        from trunkline_opentact.api.dictionaries.resource import DictionariesApi

        return DictionariesApi(cast("Caller", self))

    @cached_property
    def event_subscriptions(self) -> EventSubscriptionsApi:
        """Which events reach the websocket."""
        from trunkline_opentact.api.event_subscriptions.resource import EventSubscriptionsApi

        return EventSubscriptionsApi(cast("Caller", self))

    @cached_property
    def leases(self) -> LeasesApi:
        """The numbers you hold."""
        from trunkline_opentact.api.leases.resource import LeasesApi

        return LeasesApi(cast("Caller", self))

    @cached_property
    def messaging_profiles(self) -> MessagingProfilesApi:
        """Callback URLs and pooling for groups of numbers."""
        from trunkline_opentact.api.messaging_profiles.resource import MessagingProfilesApi

        return MessagingProfilesApi(cast("Caller", self))

    @cached_property
    def numbers(self) -> NumbersApi:
        """Finding numbers to order."""
        from trunkline_opentact.api.numbers.resource import NumbersApi

        return NumbersApi(cast("Caller", self))

    @cached_property
    def office_hours(self) -> OfficeHoursApi:
        """Working hours of the account."""
        from trunkline_opentact.api.office_hours.resource import OfficeHoursApi

        return OfficeHoursApi(cast("Caller", self))

    @cached_property
    def orders(self) -> OrdersApi:
        """Ordering numbers and asking for prices."""
        from trunkline_opentact.api.orders.resource import OrdersApi

        return OrdersApi(cast("Caller", self))

    @cached_property
    def payments(self) -> PaymentsApi:
        """Paying money in."""
        from trunkline_opentact.api.payments.resource import PaymentsApi

        return PaymentsApi(cast("Caller", self))

    @cached_property
    def settings(self) -> SettingsApi:
        """Public settings of the platform."""
        from trunkline_opentact.api.settings.resource import SettingsApi

        return SettingsApi(cast("Caller", self))

    @cached_property
    def sip_connections(self) -> SipConnectionsApi:
        """SIP trunks and the numbers on them."""
        from trunkline_opentact.api.sip_connections.resource import SipConnectionsApi

        return SipConnectionsApi(cast("Caller", self))

    @cached_property
    def sip_control_apps(self) -> SipControlAppsApi:
        """Applications that steer calls."""
        from trunkline_opentact.api.sip_control_apps.resource import SipControlAppsApi

        return SipControlAppsApi(cast("Caller", self))

    @cached_property
    def sip_domains(self) -> SipDomainsApi:
        """Domains that SIP users register in."""
        from trunkline_opentact.api.sip_domains.resource import SipDomainsApi

        return SipDomainsApi(cast("Caller", self))

    @cached_property
    def sip_groups(self) -> SipGroupsApi:
        """Groups that a SIP user keeps."""
        from trunkline_opentact.api.sip_groups.resource import SipGroupsApi

        return SipGroupsApi(cast("Caller", self))

    @cached_property
    def sip_invites(self) -> SipInvitesApi:
        """Invitations into a SIP domain."""
        from trunkline_opentact.api.sip_invites.resource import SipInvitesApi

        return SipInvitesApi(cast("Caller", self))

    @cached_property
    def sip_self_service(self) -> SipSelfServiceApi:
        """What a SIP user does for itself."""
        from trunkline_opentact.api.sip_self_service.resource import SipSelfServiceApi

        return SipSelfServiceApi(cast("Caller", self))

    @cached_property
    def sip_switches(self) -> SipSwitchesApi:
        """Your own switches in a SIP domain."""
        from trunkline_opentact.api.sip_switches.resource import SipSwitchesApi

        return SipSwitchesApi(cast("Caller", self))

    @cached_property
    def sip_users(self) -> SipUsersApi:
        """Users of a SIP domain."""
        from trunkline_opentact.api.sip_users.resource import SipUsersApi

        return SipUsersApi(cast("Caller", self))

    @cached_property
    def sms(self) -> SmsApi:
        """Sending and reading text messages."""
        from trunkline_opentact.api.sms.resource import SmsApi

        return SmsApi(cast("Caller", self))

    @cached_property
    def tn_profiles(self) -> TnProfilesApi:
        """Kinds of numbers and what they cost."""
        from trunkline_opentact.api.tn_profiles.resource import TnProfilesApi

        return TnProfilesApi(cast("Caller", self))

    @cached_property
    def tokens(self) -> TokensApi:
        """API keys that outlive a sign-in."""
        from trunkline_opentact.api.tokens.resource import TokensApi

        return TokensApi(cast("Caller", self))

    @cached_property
    def transactions(self) -> TransactionsApi:
        """What was charged, and reports."""
        from trunkline_opentact.api.transactions.resource import TransactionsApi

        return TransactionsApi(cast("Caller", self))

    @cached_property
    def users(self) -> UsersApi:
        """The signed-in user and others."""
        from trunkline_opentact.api.users.resource import UsersApi

        return UsersApi(cast("Caller", self))

    @cached_property
    def voice_profiles(self) -> VoiceProfilesApi:
        """Settings for outbound voice."""
        from trunkline_opentact.api.voice_profiles.resource import VoiceProfilesApi

        return VoiceProfilesApi(cast("Caller", self))


class AsyncResources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """Your account and its users."""
        from trunkline_opentact.api.account.resource import AsyncAccountApi

        return AsyncAccountApi(cast("AsyncCaller", self))

    @cached_property
    def addresses(self) -> AsyncAddressesApi:
        """Postal addresses."""
        from trunkline_opentact.api.addresses.resource import AsyncAddressesApi

        return AsyncAddressesApi(cast("AsyncCaller", self))

    @cached_property
    def auth(self) -> AsyncAuthApi:
        """Signing in."""
        from trunkline_opentact.api.auth.resource import AsyncAuthApi

        return AsyncAuthApi(cast("AsyncCaller", self))

    @cached_property
    def calls(self) -> AsyncCallsApi:
        """Making, steering and looking up calls."""
        from trunkline_opentact.api.calls.resource import AsyncCallsApi

        return AsyncCallsApi(cast("AsyncCaller", self))

    @cached_property
    def cart(self) -> AsyncCartApi:
        """The user's shopping cart."""
        from trunkline_opentact.api.cart.resource import AsyncCartApi

        return AsyncCartApi(cast("AsyncCaller", self))

    @cached_property
    def conferences(self) -> AsyncConferencesApi:
        """Conference sessions and who is in them."""
        from trunkline_opentact.api.conferences.resource import AsyncConferencesApi

        return AsyncConferencesApi(cast("AsyncCaller", self))

    @cached_property
    def dictionaries(self) -> AsyncDictionariesApi:
        """Countries, time zones, voices and rate centers."""
        from trunkline_opentact.api.dictionaries.resource import AsyncDictionariesApi

        return AsyncDictionariesApi(cast("AsyncCaller", self))

    @cached_property
    def event_subscriptions(self) -> AsyncEventSubscriptionsApi:
        """Which events reach the websocket."""
        from trunkline_opentact.api.event_subscriptions.resource import AsyncEventSubscriptionsApi

        return AsyncEventSubscriptionsApi(cast("AsyncCaller", self))

    @cached_property
    def leases(self) -> AsyncLeasesApi:
        """The numbers you hold."""
        from trunkline_opentact.api.leases.resource import AsyncLeasesApi

        return AsyncLeasesApi(cast("AsyncCaller", self))

    @cached_property
    def messaging_profiles(self) -> AsyncMessagingProfilesApi:
        """Callback URLs and pooling for groups of numbers."""
        from trunkline_opentact.api.messaging_profiles.resource import AsyncMessagingProfilesApi

        return AsyncMessagingProfilesApi(cast("AsyncCaller", self))

    @cached_property
    def numbers(self) -> AsyncNumbersApi:
        """Finding numbers to order."""
        from trunkline_opentact.api.numbers.resource import AsyncNumbersApi

        return AsyncNumbersApi(cast("AsyncCaller", self))

    @cached_property
    def office_hours(self) -> AsyncOfficeHoursApi:
        """Working hours of the account."""
        from trunkline_opentact.api.office_hours.resource import AsyncOfficeHoursApi

        return AsyncOfficeHoursApi(cast("AsyncCaller", self))

    @cached_property
    def orders(self) -> AsyncOrdersApi:
        """Ordering numbers and asking for prices."""
        from trunkline_opentact.api.orders.resource import AsyncOrdersApi

        return AsyncOrdersApi(cast("AsyncCaller", self))

    @cached_property
    def payments(self) -> AsyncPaymentsApi:
        """Paying money in."""
        from trunkline_opentact.api.payments.resource import AsyncPaymentsApi

        return AsyncPaymentsApi(cast("AsyncCaller", self))

    @cached_property
    def settings(self) -> AsyncSettingsApi:
        """Public settings of the platform."""
        from trunkline_opentact.api.settings.resource import AsyncSettingsApi

        return AsyncSettingsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_connections(self) -> AsyncSipConnectionsApi:
        """SIP trunks and the numbers on them."""
        from trunkline_opentact.api.sip_connections.resource import AsyncSipConnectionsApi

        return AsyncSipConnectionsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_control_apps(self) -> AsyncSipControlAppsApi:
        """Applications that steer calls."""
        from trunkline_opentact.api.sip_control_apps.resource import AsyncSipControlAppsApi

        return AsyncSipControlAppsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_domains(self) -> AsyncSipDomainsApi:
        """Domains that SIP users register in."""
        from trunkline_opentact.api.sip_domains.resource import AsyncSipDomainsApi

        return AsyncSipDomainsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_groups(self) -> AsyncSipGroupsApi:
        """Groups that a SIP user keeps."""
        from trunkline_opentact.api.sip_groups.resource import AsyncSipGroupsApi

        return AsyncSipGroupsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_invites(self) -> AsyncSipInvitesApi:
        """Invitations into a SIP domain."""
        from trunkline_opentact.api.sip_invites.resource import AsyncSipInvitesApi

        return AsyncSipInvitesApi(cast("AsyncCaller", self))

    @cached_property
    def sip_self_service(self) -> AsyncSipSelfServiceApi:
        """What a SIP user does for itself."""
        from trunkline_opentact.api.sip_self_service.resource import AsyncSipSelfServiceApi

        return AsyncSipSelfServiceApi(cast("AsyncCaller", self))

    @cached_property
    def sip_switches(self) -> AsyncSipSwitchesApi:
        """Your own switches in a SIP domain."""
        from trunkline_opentact.api.sip_switches.resource import AsyncSipSwitchesApi

        return AsyncSipSwitchesApi(cast("AsyncCaller", self))

    @cached_property
    def sip_users(self) -> AsyncSipUsersApi:
        """Users of a SIP domain."""
        from trunkline_opentact.api.sip_users.resource import AsyncSipUsersApi

        return AsyncSipUsersApi(cast("AsyncCaller", self))

    @cached_property
    def sms(self) -> AsyncSmsApi:
        """Sending and reading text messages."""
        from trunkline_opentact.api.sms.resource import AsyncSmsApi

        return AsyncSmsApi(cast("AsyncCaller", self))

    @cached_property
    def tn_profiles(self) -> AsyncTnProfilesApi:
        """Kinds of numbers and what they cost."""
        from trunkline_opentact.api.tn_profiles.resource import AsyncTnProfilesApi

        return AsyncTnProfilesApi(cast("AsyncCaller", self))

    @cached_property
    def tokens(self) -> AsyncTokensApi:
        """API keys that outlive a sign-in."""
        from trunkline_opentact.api.tokens.resource import AsyncTokensApi

        return AsyncTokensApi(cast("AsyncCaller", self))

    @cached_property
    def transactions(self) -> AsyncTransactionsApi:
        """What was charged, and reports."""
        from trunkline_opentact.api.transactions.resource import AsyncTransactionsApi

        return AsyncTransactionsApi(cast("AsyncCaller", self))

    @cached_property
    def users(self) -> AsyncUsersApi:
        """The signed-in user and others."""
        from trunkline_opentact.api.users.resource import AsyncUsersApi

        return AsyncUsersApi(cast("AsyncCaller", self))

    @cached_property
    def voice_profiles(self) -> AsyncVoiceProfilesApi:
        """Settings for outbound voice."""
        from trunkline_opentact.api.voice_profiles.resource import AsyncVoiceProfilesApi

        return AsyncVoiceProfilesApi(cast("AsyncCaller", self))
