# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The resources of a client, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import AsyncCaller, Caller

    from trunkline_voximplant.api.accounts.resource import AccountsApi, AsyncAccountsApi
    from trunkline_voximplant.api.applications.resource import ApplicationsApi, AsyncApplicationsApi
    from trunkline_voximplant.api.authorized_ips.resource import AsyncAuthorizedIpsApi, AuthorizedIpsApi
    from trunkline_voximplant.api.call_lists.resource import AsyncCallListsApi, CallListsApi
    from trunkline_voximplant.api.caller_ids.resource import AsyncCallerIdsApi, CallerIdsApi
    from trunkline_voximplant.api.dialogflow_credentials.resource import (
        AsyncDialogflowCredentialsApi,
        DialogflowCredentialsApi,
    )
    from trunkline_voximplant.api.history.resource import AsyncHistoryApi, HistoryApi
    from trunkline_voximplant.api.invoices.resource import AsyncInvoicesApi, InvoicesApi
    from trunkline_voximplant.api.key_value_storage.resource import AsyncKeyValueStorageApi, KeyValueStorageApi
    from trunkline_voximplant.api.outbound_test_numbers.resource import (
        AsyncOutboundTestNumbersApi,
        OutboundTestNumbersApi,
    )
    from trunkline_voximplant.api.phone_numbers.resource import AsyncPhoneNumbersApi, PhoneNumbersApi
    from trunkline_voximplant.api.pstn_blacklist.resource import AsyncPstnBlacklistApi, PstnBlacklistApi
    from trunkline_voximplant.api.push_credentials.resource import AsyncPushCredentialsApi, PushCredentialsApi
    from trunkline_voximplant.api.queues.resource import AsyncQueuesApi, QueuesApi
    from trunkline_voximplant.api.record_storages.resource import AsyncRecordStoragesApi, RecordStoragesApi
    from trunkline_voximplant.api.regulation_address.resource import AsyncRegulationAddressApi, RegulationAddressApi
    from trunkline_voximplant.api.role_system.resource import AsyncRoleSystemApi, RoleSystemApi
    from trunkline_voximplant.api.rules.resource import AsyncRulesApi, RulesApi
    from trunkline_voximplant.api.scenarios.resource import AsyncScenariosApi, ScenariosApi
    from trunkline_voximplant.api.secrets.resource import AsyncSecretsApi, SecretsApi
    from trunkline_voximplant.api.sip_registrations.resource import AsyncSipRegistrationsApi, SipRegistrationsApi
    from trunkline_voximplant.api.sip_white_list.resource import AsyncSipWhiteListApi, SipWhiteListApi
    from trunkline_voximplant.api.skills.resource import AsyncSkillsApi, SkillsApi
    from trunkline_voximplant.api.smart_queue.resource import AsyncSmartQueueApi, SmartQueueApi
    from trunkline_voximplant.api.sms.resource import AsyncSmsApi, SmsApi
    from trunkline_voximplant.api.users.resource import AsyncUsersApi, UsersApi
    from trunkline_voximplant.api.wab_phone_numbers.resource import AsyncWabPhoneNumbersApi, WabPhoneNumbersApi


class Resources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def accounts(self) -> AccountsApi:
        """The account, its children, plans and prices."""
        from trunkline_voximplant.api.accounts.resource import AccountsApi

        return AccountsApi(cast("Caller", self))

    @cached_property
    def applications(self) -> ApplicationsApi:
        """Containers of scenarios, rules and users."""
        from trunkline_voximplant.api.applications.resource import ApplicationsApi

        return ApplicationsApi(cast("Caller", self))

    @cached_property
    def authorized_ips(self) -> AuthorizedIpsApi:
        """IP addresses that may use the API."""
        from trunkline_voximplant.api.authorized_ips.resource import AuthorizedIpsApi

        return AuthorizedIpsApi(cast("Caller", self))

    @cached_property
    def call_lists(self) -> CallListsApi:
        """Lists of calls that scenarios work through."""
        from trunkline_voximplant.api.call_lists.resource import CallListsApi

        return CallListsApi(cast("Caller", self))

    @cached_property
    def caller_ids(self) -> CallerIdsApi:
        """Numbers verified as caller ids."""
        from trunkline_voximplant.api.caller_ids.resource import CallerIdsApi

        return CallerIdsApi(cast("Caller", self))

    @cached_property
    def dialogflow_credentials(self) -> DialogflowCredentialsApi:
        """Dialogflow keys."""
        from trunkline_voximplant.api.dialogflow_credentials.resource import DialogflowCredentialsApi

        return DialogflowCredentialsApi(cast("Caller", self))

    @cached_property
    def history(self) -> HistoryApi:
        """Calls, charges, actions, and reports about them."""
        from trunkline_voximplant.api.history.resource import HistoryApi

        return HistoryApi(cast("Caller", self))

    @cached_property
    def invoices(self) -> InvoicesApi:
        """Invoices."""
        from trunkline_voximplant.api.invoices.resource import InvoicesApi

        return InvoicesApi(cast("Caller", self))

    @cached_property
    def key_value_storage(self) -> KeyValueStorageApi:
        """Values that scenarios and callers share."""
        from trunkline_voximplant.api.key_value_storage.resource import KeyValueStorageApi

        return KeyValueStorageApi(cast("Caller", self))

    @cached_property
    def outbound_test_numbers(self) -> OutboundTestNumbersApi:
        """The number for outbound test calls."""
        from trunkline_voximplant.api.outbound_test_numbers.resource import OutboundTestNumbersApi

        return OutboundTestNumbersApi(cast("Caller", self))

    @cached_property
    def phone_numbers(self) -> PhoneNumbersApi:
        """Buying, binding and listing phone numbers."""
        from trunkline_voximplant.api.phone_numbers.resource import PhoneNumbersApi

        return PhoneNumbersApi(cast("Caller", self))

    @cached_property
    def pstn_blacklist(self) -> PstnBlacklistApi:
        """Callers whose calls are rejected."""
        from trunkline_voximplant.api.pstn_blacklist.resource import PstnBlacklistApi

        return PstnBlacklistApi(cast("Caller", self))

    @cached_property
    def push_credentials(self) -> PushCredentialsApi:
        """Credentials for push messages."""
        from trunkline_voximplant.api.push_credentials.resource import PushCredentialsApi

        return PushCredentialsApi(cast("Caller", self))

    @cached_property
    def queues(self) -> QueuesApi:
        """Queues of ACD version 1."""
        from trunkline_voximplant.api.queues.resource import QueuesApi

        return QueuesApi(cast("Caller", self))

    @cached_property
    def record_storages(self) -> RecordStoragesApi:
        """Storages for recordings."""
        from trunkline_voximplant.api.record_storages.resource import RecordStoragesApi

        return RecordStoragesApi(cast("Caller", self))

    @cached_property
    def regulation_address(self) -> RegulationAddressApi:
        """Addresses that countries ask for."""
        from trunkline_voximplant.api.regulation_address.resource import RegulationAddressApi

        return RegulationAddressApi(cast("Caller", self))

    @cached_property
    def role_system(self) -> RoleSystemApi:
        """Service account keys, subusers and roles."""
        from trunkline_voximplant.api.role_system.resource import RoleSystemApi

        return RoleSystemApi(cast("Caller", self))

    @cached_property
    def rules(self) -> RulesApi:
        """Which scenarios handle which numbers."""
        from trunkline_voximplant.api.rules.resource import RulesApi

        return RulesApi(cast("Caller", self))

    @cached_property
    def scenarios(self) -> ScenariosApi:
        """JavaScript that handles calls, and starting it."""
        from trunkline_voximplant.api.scenarios.resource import ScenariosApi

        return ScenariosApi(cast("Caller", self))

    @cached_property
    def secrets(self) -> SecretsApi:
        """Secrets that scenarios can read."""
        from trunkline_voximplant.api.secrets.resource import SecretsApi

        return SecretsApi(cast("Caller", self))

    @cached_property
    def sip_registrations(self) -> SipRegistrationsApi:
        """Registrations with SIP servers."""
        from trunkline_voximplant.api.sip_registrations.resource import SipRegistrationsApi

        return SipRegistrationsApi(cast("Caller", self))

    @cached_property
    def sip_white_list(self) -> SipWhiteListApi:
        """Networks that may send SIP calls."""
        from trunkline_voximplant.api.sip_white_list.resource import SipWhiteListApi

        return SipWhiteListApi(cast("Caller", self))

    @cached_property
    def skills(self) -> SkillsApi:
        """Skills of ACD version 1."""
        from trunkline_voximplant.api.skills.resource import SkillsApi

        return SkillsApi(cast("Caller", self))

    @cached_property
    def smart_queue(self) -> SmartQueueApi:
        """Queues of ACD version 2: queues, agents, skills, metrics."""
        from trunkline_voximplant.api.smart_queue.resource import SmartQueueApi

        return SmartQueueApi(cast("Caller", self))

    @cached_property
    def sms(self) -> SmsApi:
        """Text messages."""
        from trunkline_voximplant.api.sms.resource import SmsApi

        return SmsApi(cast("Caller", self))

    @cached_property
    def users(self) -> UsersApi:
        """Users of applications."""
        from trunkline_voximplant.api.users.resource import UsersApi

        return UsersApi(cast("Caller", self))

    @cached_property
    def wab_phone_numbers(self) -> WabPhoneNumbersApi:
        """WhatsApp Business numbers for calls."""
        from trunkline_voximplant.api.wab_phone_numbers.resource import WabPhoneNumbersApi

        return WabPhoneNumbersApi(cast("Caller", self))


class AsyncResources:
    """One attribute a group of calls; mixed into the client."""

    @cached_property
    def accounts(self) -> AsyncAccountsApi:
        """The account, its children, plans and prices."""
        from trunkline_voximplant.api.accounts.resource import AsyncAccountsApi

        return AsyncAccountsApi(cast("AsyncCaller", self))

    @cached_property
    def applications(self) -> AsyncApplicationsApi:
        """Containers of scenarios, rules and users."""
        from trunkline_voximplant.api.applications.resource import AsyncApplicationsApi

        return AsyncApplicationsApi(cast("AsyncCaller", self))

    @cached_property
    def authorized_ips(self) -> AsyncAuthorizedIpsApi:
        """IP addresses that may use the API."""
        from trunkline_voximplant.api.authorized_ips.resource import AsyncAuthorizedIpsApi

        return AsyncAuthorizedIpsApi(cast("AsyncCaller", self))

    @cached_property
    def call_lists(self) -> AsyncCallListsApi:
        """Lists of calls that scenarios work through."""
        from trunkline_voximplant.api.call_lists.resource import AsyncCallListsApi

        return AsyncCallListsApi(cast("AsyncCaller", self))

    @cached_property
    def caller_ids(self) -> AsyncCallerIdsApi:
        """Numbers verified as caller ids."""
        from trunkline_voximplant.api.caller_ids.resource import AsyncCallerIdsApi

        return AsyncCallerIdsApi(cast("AsyncCaller", self))

    @cached_property
    def dialogflow_credentials(self) -> AsyncDialogflowCredentialsApi:
        """Dialogflow keys."""
        from trunkline_voximplant.api.dialogflow_credentials.resource import AsyncDialogflowCredentialsApi

        return AsyncDialogflowCredentialsApi(cast("AsyncCaller", self))

    @cached_property
    def history(self) -> AsyncHistoryApi:
        """Calls, charges, actions, and reports about them."""
        from trunkline_voximplant.api.history.resource import AsyncHistoryApi

        return AsyncHistoryApi(cast("AsyncCaller", self))

    @cached_property
    def invoices(self) -> AsyncInvoicesApi:
        """Invoices."""
        from trunkline_voximplant.api.invoices.resource import AsyncInvoicesApi

        return AsyncInvoicesApi(cast("AsyncCaller", self))

    @cached_property
    def key_value_storage(self) -> AsyncKeyValueStorageApi:
        """Values that scenarios and callers share."""
        from trunkline_voximplant.api.key_value_storage.resource import AsyncKeyValueStorageApi

        return AsyncKeyValueStorageApi(cast("AsyncCaller", self))

    @cached_property
    def outbound_test_numbers(self) -> AsyncOutboundTestNumbersApi:
        """The number for outbound test calls."""
        from trunkline_voximplant.api.outbound_test_numbers.resource import AsyncOutboundTestNumbersApi

        return AsyncOutboundTestNumbersApi(cast("AsyncCaller", self))

    @cached_property
    def phone_numbers(self) -> AsyncPhoneNumbersApi:
        """Buying, binding and listing phone numbers."""
        from trunkline_voximplant.api.phone_numbers.resource import AsyncPhoneNumbersApi

        return AsyncPhoneNumbersApi(cast("AsyncCaller", self))

    @cached_property
    def pstn_blacklist(self) -> AsyncPstnBlacklistApi:
        """Callers whose calls are rejected."""
        from trunkline_voximplant.api.pstn_blacklist.resource import AsyncPstnBlacklistApi

        return AsyncPstnBlacklistApi(cast("AsyncCaller", self))

    @cached_property
    def push_credentials(self) -> AsyncPushCredentialsApi:
        """Credentials for push messages."""
        from trunkline_voximplant.api.push_credentials.resource import AsyncPushCredentialsApi

        return AsyncPushCredentialsApi(cast("AsyncCaller", self))

    @cached_property
    def queues(self) -> AsyncQueuesApi:
        """Queues of ACD version 1."""
        from trunkline_voximplant.api.queues.resource import AsyncQueuesApi

        return AsyncQueuesApi(cast("AsyncCaller", self))

    @cached_property
    def record_storages(self) -> AsyncRecordStoragesApi:
        """Storages for recordings."""
        from trunkline_voximplant.api.record_storages.resource import AsyncRecordStoragesApi

        return AsyncRecordStoragesApi(cast("AsyncCaller", self))

    @cached_property
    def regulation_address(self) -> AsyncRegulationAddressApi:
        """Addresses that countries ask for."""
        from trunkline_voximplant.api.regulation_address.resource import AsyncRegulationAddressApi

        return AsyncRegulationAddressApi(cast("AsyncCaller", self))

    @cached_property
    def role_system(self) -> AsyncRoleSystemApi:
        """Service account keys, subusers and roles."""
        from trunkline_voximplant.api.role_system.resource import AsyncRoleSystemApi

        return AsyncRoleSystemApi(cast("AsyncCaller", self))

    @cached_property
    def rules(self) -> AsyncRulesApi:
        """Which scenarios handle which numbers."""
        from trunkline_voximplant.api.rules.resource import AsyncRulesApi

        return AsyncRulesApi(cast("AsyncCaller", self))

    @cached_property
    def scenarios(self) -> AsyncScenariosApi:
        """JavaScript that handles calls, and starting it."""
        from trunkline_voximplant.api.scenarios.resource import AsyncScenariosApi

        return AsyncScenariosApi(cast("AsyncCaller", self))

    @cached_property
    def secrets(self) -> AsyncSecretsApi:
        """Secrets that scenarios can read."""
        from trunkline_voximplant.api.secrets.resource import AsyncSecretsApi

        return AsyncSecretsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_registrations(self) -> AsyncSipRegistrationsApi:
        """Registrations with SIP servers."""
        from trunkline_voximplant.api.sip_registrations.resource import AsyncSipRegistrationsApi

        return AsyncSipRegistrationsApi(cast("AsyncCaller", self))

    @cached_property
    def sip_white_list(self) -> AsyncSipWhiteListApi:
        """Networks that may send SIP calls."""
        from trunkline_voximplant.api.sip_white_list.resource import AsyncSipWhiteListApi

        return AsyncSipWhiteListApi(cast("AsyncCaller", self))

    @cached_property
    def skills(self) -> AsyncSkillsApi:
        """Skills of ACD version 1."""
        from trunkline_voximplant.api.skills.resource import AsyncSkillsApi

        return AsyncSkillsApi(cast("AsyncCaller", self))

    @cached_property
    def smart_queue(self) -> AsyncSmartQueueApi:
        """Queues of ACD version 2: queues, agents, skills, metrics."""
        from trunkline_voximplant.api.smart_queue.resource import AsyncSmartQueueApi

        return AsyncSmartQueueApi(cast("AsyncCaller", self))

    @cached_property
    def sms(self) -> AsyncSmsApi:
        """Text messages."""
        from trunkline_voximplant.api.sms.resource import AsyncSmsApi

        return AsyncSmsApi(cast("AsyncCaller", self))

    @cached_property
    def users(self) -> AsyncUsersApi:
        """Users of applications."""
        from trunkline_voximplant.api.users.resource import AsyncUsersApi

        return AsyncUsersApi(cast("AsyncCaller", self))

    @cached_property
    def wab_phone_numbers(self) -> AsyncWabPhoneNumbersApi:
        """WhatsApp Business numbers for calls."""
        from trunkline_voximplant.api.wab_phone_numbers.resource import AsyncWabPhoneNumbersApi

        return AsyncWabPhoneNumbersApi(cast("AsyncCaller", self))
