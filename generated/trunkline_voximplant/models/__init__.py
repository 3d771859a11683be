# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The models, each loaded when it is first named."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trunkline_voximplant.models.a2p_activated_callback import A2PActivatedCallback as A2PActivatedCallback
    from trunkline_voximplant.models.a2p_get_sms_history_request_delivery_status import (
        A2PGetSmsHistoryRequestDeliveryStatus as A2PGetSmsHistoryRequestDeliveryStatus,
    )
    from trunkline_voximplant.models.a2p_get_sms_history_response import (
        A2PGetSmsHistoryResponse as A2PGetSmsHistoryResponse,
    )
    from trunkline_voximplant.models.a2p_send_sms_response import A2PSendSmsResponse as A2PSendSmsResponse
    from trunkline_voximplant.models.a2p_sms_activated_event import A2PSmsActivatedEvent as A2PSmsActivatedEvent
    from trunkline_voximplant.models.a2p_sms_delivery_callback import A2PSmsDeliveryCallback as A2PSmsDeliveryCallback
    from trunkline_voximplant.models.a2p_sms_history_type import A2PSmsHistoryType as A2PSmsHistoryType
    from trunkline_voximplant.models.a2p_sms_history_type_delivery_status import (
        A2PSmsHistoryTypeDeliveryStatus as A2PSmsHistoryTypeDeliveryStatus,
    )
    from trunkline_voximplant.models.account_callbacks import AccountCallbacks as AccountCallbacks
    from trunkline_voximplant.models.account_document_status_updated_callback import (
        AccountDocumentStatusUpdatedCallback as AccountDocumentStatusUpdatedCallback,
    )
    from trunkline_voximplant.models.account_document_status_updated_event import (
        AccountDocumentStatusUpdatedEvent as AccountDocumentStatusUpdatedEvent,
    )
    from trunkline_voximplant.models.account_document_uploaded_callback import (
        AccountDocumentUploadedCallback as AccountDocumentUploadedCallback,
    )
    from trunkline_voximplant.models.account_document_uploaded_event import (
        AccountDocumentUploadedEvent as AccountDocumentUploadedEvent,
    )
    from trunkline_voximplant.models.account_document_verified_callback import (
        AccountDocumentVerifiedCallback as AccountDocumentVerifiedCallback,
    )
    from trunkline_voximplant.models.account_document_verified_event import (
        AccountDocumentVerifiedEvent as AccountDocumentVerifiedEvent,
    )
    from trunkline_voximplant.models.account_documents_type import AccountDocumentsType as AccountDocumentsType
    from trunkline_voximplant.models.account_info_type import AccountInfoType as AccountInfoType
    from trunkline_voximplant.models.account_invoice import AccountInvoice as AccountInvoice
    from trunkline_voximplant.models.account_is_frozen_event import AccountIsFrozenEvent as AccountIsFrozenEvent
    from trunkline_voximplant.models.account_is_unfrozen_event import AccountIsUnfrozenEvent as AccountIsUnfrozenEvent
    from trunkline_voximplant.models.account_plan_package_type import AccountPlanPackageType as AccountPlanPackageType
    from trunkline_voximplant.models.account_plan_type import AccountPlanType as AccountPlanType
    from trunkline_voximplant.models.account_verification_document import (
        AccountVerificationDocument as AccountVerificationDocument,
    )
    from trunkline_voximplant.models.account_verification_document_account_document_status import (
        AccountVerificationDocumentAccountDocumentStatus as AccountVerificationDocumentAccountDocumentStatus,
    )
    from trunkline_voximplant.models.account_verification_type import AccountVerificationType as AccountVerificationType
    from trunkline_voximplant.models.account_verifications_type import (
        AccountVerificationsType as AccountVerificationsType,
    )
    from trunkline_voximplant.models.account_verifications_type_agreements import (
        AccountVerificationsTypeAgreements as AccountVerificationsTypeAgreements,
    )
    from trunkline_voximplant.models.account_verifications_type_agreements_signing_type import (
        AccountVerificationsTypeAgreementsSigningType as AccountVerificationsTypeAgreementsSigningType,
    )
    from trunkline_voximplant.models.account_verifications_type_agreements_status import (
        AccountVerificationsTypeAgreementsStatus as AccountVerificationsTypeAgreementsStatus,
    )
    from trunkline_voximplant.models.account_verifications_type_creation_type import (
        AccountVerificationsTypeCreationType as AccountVerificationsTypeCreationType,
    )
    from trunkline_voximplant.models.account_verifications_type_credentials import (
        AccountVerificationsTypeCredentials as AccountVerificationsTypeCredentials,
    )
    from trunkline_voximplant.models.account_verifications_type_credentials_legal_status import (
        AccountVerificationsTypeCredentialsLegalStatus as AccountVerificationsTypeCredentialsLegalStatus,
    )
    from trunkline_voximplant.models.account_verifications_type_default_end_user import (
        AccountVerificationsTypeDefaultEndUser as AccountVerificationsTypeDefaultEndUser,
    )
    from trunkline_voximplant.models.account_verifications_type_status import (
        AccountVerificationsTypeStatus as AccountVerificationsTypeStatus,
    )
    from trunkline_voximplant.models.acd_after_service_operator_state_type import (
        ACDAfterServiceOperatorStateType as ACDAfterServiceOperatorStateType,
    )
    from trunkline_voximplant.models.acd_lock import ACDLock as ACDLock
    from trunkline_voximplant.models.acd_locked_operator_state_type import (
        ACDLockedOperatorStateType as ACDLockedOperatorStateType,
    )
    from trunkline_voximplant.models.acd_locked_operator_state_type_status import (
        ACDLockedOperatorStateTypeStatus as ACDLockedOperatorStateTypeStatus,
    )
    from trunkline_voximplant.models.acd_operator_aggregation_group_type import (
        ACDOperatorAggregationGroupType as ACDOperatorAggregationGroupType,
    )
    from trunkline_voximplant.models.acd_operator_call import ACDOperatorCall as ACDOperatorCall
    from trunkline_voximplant.models.acd_operator_statistics_type import (
        ACDOperatorStatisticsType as ACDOperatorStatisticsType,
    )
    from trunkline_voximplant.models.acd_operator_status_aggregation_group_type import (
        ACDOperatorStatusAggregationGroupType as ACDOperatorStatusAggregationGroupType,
    )
    from trunkline_voximplant.models.acd_operator_status_statistics_detail import (
        ACDOperatorStatusStatisticsDetail as ACDOperatorStatusStatisticsDetail,
    )
    from trunkline_voximplant.models.acd_operator_status_statistics_type import (
        ACDOperatorStatusStatisticsType as ACDOperatorStatusStatisticsType,
    )
    from trunkline_voximplant.models.acd_queue_operator_info_type import (
        ACDQueueOperatorInfoType as ACDQueueOperatorInfoType,
    )
    from trunkline_voximplant.models.acd_queue_state_type import ACDQueueStateType as ACDQueueStateType
    from trunkline_voximplant.models.acd_queue_statistics_service_level_type import (
        ACDQueueStatisticsServiceLevelType as ACDQueueStatisticsServiceLevelType,
    )
    from trunkline_voximplant.models.acd_queue_statistics_type import ACDQueueStatisticsType as ACDQueueStatisticsType
    from trunkline_voximplant.models.acd_ready_operator_state_type import (
        ACDReadyOperatorStateType as ACDReadyOperatorStateType,
    )
    from trunkline_voximplant.models.acd_servicing_call_state_type import (
        ACDServicingCallStateType as ACDServicingCallStateType,
    )
    from trunkline_voximplant.models.acd_session_event_info_type import (
        ACDSessionEventInfoType as ACDSessionEventInfoType,
    )
    from trunkline_voximplant.models.acd_session_info_type import ACDSessionInfoType as ACDSessionInfoType
    from trunkline_voximplant.models.acd_state_type import ACDStateType as ACDStateType
    from trunkline_voximplant.models.acd_statistics_aggregation import (
        AcdStatisticsAggregation as AcdStatisticsAggregation,
    )
    from trunkline_voximplant.models.acd_statistics_calls import ACDStatisticsCalls as ACDStatisticsCalls
    from trunkline_voximplant.models.acd_statistics_group import AcdStatisticsGroup as AcdStatisticsGroup
    from trunkline_voximplant.models.acd_statistics_item_type import ACDStatisticsItemType as ACDStatisticsItemType
    from trunkline_voximplant.models.acd_status import AcdStatus as AcdStatus
    from trunkline_voximplant.models.acd_waiting_call_state_type import (
        ACDWaitingCallStateType as ACDWaitingCallStateType,
    )
    from trunkline_voximplant.models.activate_outbound_test_phone_number_response import (
        ActivateOutboundTestPhoneNumberResponse as ActivateOutboundTestPhoneNumberResponse,
    )
    from trunkline_voximplant.models.activate_successful_event import ActivateSuccessfulEvent as ActivateSuccessfulEvent
    from trunkline_voximplant.models.add_account_response import AddAccountResponse as AddAccountResponse
    from trunkline_voximplant.models.add_application_response import AddApplicationResponse as AddApplicationResponse
    from trunkline_voximplant.models.add_authorized_account_ip_response import (
        AddAuthorizedAccountIPResponse as AddAuthorizedAccountIPResponse,
    )
    from trunkline_voximplant.models.add_dialogflow_key_response import (
        AddDialogflowKeyResponse as AddDialogflowKeyResponse,
    )
    from trunkline_voximplant.models.add_outbound_test_phone_number_response import (
        AddOutboundTestPhoneNumberResponse as AddOutboundTestPhoneNumberResponse,
    )
    from trunkline_voximplant.models.add_pstn_black_list_item_response import (
        AddPstnBlackListItemResponse as AddPstnBlackListItemResponse,
    )
    from trunkline_voximplant.models.add_push_credential_request_push_provider_id import (
        AddPushCredentialRequestPushProviderId as AddPushCredentialRequestPushProviderId,
    )
    from trunkline_voximplant.models.add_push_credential_response import (
        AddPushCredentialResponse as AddPushCredentialResponse,
    )
    from trunkline_voximplant.models.add_queue_response import AddQueueResponse as AddQueueResponse
    from trunkline_voximplant.models.add_rule_response import AddRuleResponse as AddRuleResponse
    from trunkline_voximplant.models.add_scenario_response import AddScenarioResponse as AddScenarioResponse
    from trunkline_voximplant.models.add_secret_response import AddSecretResponse as AddSecretResponse
    from trunkline_voximplant.models.add_secret_result import AddSecretResult as AddSecretResult
    from trunkline_voximplant.models.add_sip_white_list_item_response import (
        AddSipWhiteListItemResponse as AddSipWhiteListItemResponse,
    )
    from trunkline_voximplant.models.add_skill_response import AddSkillResponse as AddSkillResponse
    from trunkline_voximplant.models.add_sub_user_response import AddSubUserResponse as AddSubUserResponse
    from trunkline_voximplant.models.add_user_response import AddUserResponse as AddUserResponse
    from trunkline_voximplant.models.add_wab_phone_number_response import (
        AddWABPhoneNumberResponse as AddWABPhoneNumberResponse,
    )
    from trunkline_voximplant.models.append_to_call_list_response import (
        AppendToCallListResponse as AppendToCallListResponse,
    )
    from trunkline_voximplant.models.application_info_type import ApplicationInfoType as ApplicationInfoType
    from trunkline_voximplant.models.attach_phone_number_response import (
        AttachPhoneNumberResponse as AttachPhoneNumberResponse,
    )
    from trunkline_voximplant.models.attached_phone_info_type import AttachedPhoneInfoType as AttachedPhoneInfoType
    from trunkline_voximplant.models.audit_log_info_type import AuditLogInfoType as AuditLogInfoType
    from trunkline_voximplant.models.authorized_account_ip_type import (
        AuthorizedAccountIPType as AuthorizedAccountIPType,
    )
    from trunkline_voximplant.models.bank_card_billing_limit_info_type import (
        BankCardBillingLimitInfoType as BankCardBillingLimitInfoType,
    )
    from trunkline_voximplant.models.batch_task_cancelling_callback import (
        BatchTaskCancellingCallback as BatchTaskCancellingCallback,
    )
    from trunkline_voximplant.models.batch_task_cancelling_completed_event import (
        BatchTaskCancellingCompletedEvent as BatchTaskCancellingCompletedEvent,
    )
    from trunkline_voximplant.models.billing_limit_info_type import BillingLimitInfoType as BillingLimitInfoType
    from trunkline_voximplant.models.billing_limits_type import BillingLimitsType as BillingLimitsType
    from trunkline_voximplant.models.bind_dialogflow_keys_response import (
        BindDialogflowKeysResponse as BindDialogflowKeysResponse,
    )
    from trunkline_voximplant.models.bind_phone_number_to_application_response import (
        BindPhoneNumberToApplicationResponse as BindPhoneNumberToApplicationResponse,
    )
    from trunkline_voximplant.models.bind_push_credential_response import (
        BindPushCredentialResponse as BindPushCredentialResponse,
    )
    from trunkline_voximplant.models.bind_scenario_response import BindScenarioResponse as BindScenarioResponse
    from trunkline_voximplant.models.bind_sip_registration_response import (
        BindSipRegistrationResponse as BindSipRegistrationResponse,
    )
    from trunkline_voximplant.models.bind_skill_response import BindSkillResponse as BindSkillResponse
    from trunkline_voximplant.models.bind_user_to_queue_response import (
        BindUserToQueueResponse as BindUserToQueueResponse,
    )
    from trunkline_voximplant.models.calculated_history_data import CalculatedHistoryData as CalculatedHistoryData
    from trunkline_voximplant.models.call_history_report_callback import (
        CallHistoryReportCallback as CallHistoryReportCallback,
    )
    from trunkline_voximplant.models.call_history_report_event import CallHistoryReportEvent as CallHistoryReportEvent
    from trunkline_voximplant.models.call_info_type import CallInfoType as CallInfoType
    from trunkline_voximplant.models.call_list_detail_type import CallListDetailType as CallListDetailType
    from trunkline_voximplant.models.call_list_detail_type_status import (
        CallListDetailTypeStatus as CallListDetailTypeStatus,
    )
    from trunkline_voximplant.models.call_list_type import CallListType as CallListType
    from trunkline_voximplant.models.call_list_type_status import CallListTypeStatus as CallListTypeStatus
    from trunkline_voximplant.models.call_session_info_type import CallSessionInfoType as CallSessionInfoType
    from trunkline_voximplant.models.call_session_info_type_audio_quality import (
        CallSessionInfoTypeAudioQuality as CallSessionInfoTypeAudioQuality,
    )
    from trunkline_voximplant.models.call_session_info_type_finish_reason import (
        CallSessionInfoTypeFinishReason as CallSessionInfoTypeFinishReason,
    )
    from trunkline_voximplant.models.caller_id_info_type import CallerIDInfoType as CallerIDInfoType
    from trunkline_voximplant.models.cancel_call_list_batch_response import (
        CancelCallListBatchResponse as CancelCallListBatchResponse,
    )
    from trunkline_voximplant.models.cancel_call_list_task_response import (
        CancelCallListTaskResponse as CancelCallListTaskResponse,
    )
    from trunkline_voximplant.models.card_expired_event import CardExpiredEvent as CardExpiredEvent
    from trunkline_voximplant.models.card_expires_in_month_event import (
        CardExpiresInMonthEvent as CardExpiresInMonthEvent,
    )
    from trunkline_voximplant.models.card_payment_callback import CardPaymentCallback as CardPaymentCallback
    from trunkline_voximplant.models.card_payment_event import CardPaymentEvent as CardPaymentEvent
    from trunkline_voximplant.models.card_payment_failed_event import CardPaymentFailedEvent as CardPaymentFailedEvent
    from trunkline_voximplant.models.certificate_expired_event import CertificateExpiredEvent as CertificateExpiredEvent
    from trunkline_voximplant.models.certificate_info_type import CertificateInfoType as CertificateInfoType
    from trunkline_voximplant.models.change_account_plan_response import (
        ChangeAccountPlanResponse as ChangeAccountPlanResponse,
    )
    from trunkline_voximplant.models.check_authorized_account_ip_response import (
        CheckAuthorizedAccountIPResponse as CheckAuthorizedAccountIPResponse,
    )
    from trunkline_voximplant.models.clone_account_response import CloneAccountResponse as CloneAccountResponse
    from trunkline_voximplant.models.cloned_account_type import ClonedAccountType as ClonedAccountType
    from trunkline_voximplant.models.cloned_acd_queue_type import ClonedACDQueueType as ClonedACDQueueType
    from trunkline_voximplant.models.cloned_acd_skill_type import ClonedACDSkillType as ClonedACDSkillType
    from trunkline_voximplant.models.cloned_admin_role_type import ClonedAdminRoleType as ClonedAdminRoleType
    from trunkline_voximplant.models.cloned_admin_user_type import ClonedAdminUserType as ClonedAdminUserType
    from trunkline_voximplant.models.cloned_application_type import ClonedApplicationType as ClonedApplicationType
    from trunkline_voximplant.models.cloned_rule_type import ClonedRuleType as ClonedRuleType
    from trunkline_voximplant.models.cloned_scenario_type import ClonedScenarioType as ClonedScenarioType
    from trunkline_voximplant.models.cloned_user_type import ClonedUserType as ClonedUserType
    from trunkline_voximplant.models.common_report_type import CommonReportType as CommonReportType
    from trunkline_voximplant.models.common_report_type_type import CommonReportTypeType as CommonReportTypeType
    from trunkline_voximplant.models.control_sms_request_command import (
        ControlSmsRequestCommand as ControlSmsRequestCommand,
    )
    from trunkline_voximplant.models.control_sms_response import ControlSmsResponse as ControlSmsResponse
    from trunkline_voximplant.models.country_code import CountryCode as CountryCode
    from trunkline_voximplant.models.create_call_list_request_acd_version import (
        CreateCallListRequestAcdVersion as CreateCallListRequestAcdVersion,
    )
    from trunkline_voximplant.models.create_call_list_request_buffer_size_target import (
        CreateCallListRequestBufferSizeTarget as CreateCallListRequestBufferSizeTarget,
    )
    from trunkline_voximplant.models.create_call_list_request_call_list_type import (
        CreateCallListRequestCallListType as CreateCallListRequestCallListType,
    )
    from trunkline_voximplant.models.create_call_list_request_predictive_type import (
        CreateCallListRequestPredictiveType as CreateCallListRequestPredictiveType,
    )
    from trunkline_voximplant.models.create_call_list_response import CreateCallListResponse as CreateCallListResponse
    from trunkline_voximplant.models.create_key_response import CreateKeyResponse as CreateKeyResponse
    from trunkline_voximplant.models.create_sip_registration_response import (
        CreateSipRegistrationResponse as CreateSipRegistrationResponse,
    )
    from trunkline_voximplant.models.deactivate_phone_number_response import (
        DeactivatePhoneNumberResponse as DeactivatePhoneNumberResponse,
    )
    from trunkline_voximplant.models.del_application_response import DelApplicationResponse as DelApplicationResponse
    from trunkline_voximplant.models.del_authorized_account_ip_response import (
        DelAuthorizedAccountIPResponse as DelAuthorizedAccountIPResponse,
    )
    from trunkline_voximplant.models.del_caller_id_response import DelCallerIDResponse as DelCallerIDResponse
    from trunkline_voximplant.models.del_dialogflow_key_response import (
        DelDialogflowKeyResponse as DelDialogflowKeyResponse,
    )
    from trunkline_voximplant.models.del_key_value_item_response import (
        DelKeyValueItemResponse as DelKeyValueItemResponse,
    )
    from trunkline_voximplant.models.del_outbound_test_phone_number_response import (
        DelOutboundTestPhoneNumberResponse as DelOutboundTestPhoneNumberResponse,
    )
    from trunkline_voximplant.models.del_pstn_black_list_item_response import (
        DelPstnBlackListItemResponse as DelPstnBlackListItemResponse,
    )
    from trunkline_voximplant.models.del_push_credential_response import (
        DelPushCredentialResponse as DelPushCredentialResponse,
    )
    from trunkline_voximplant.models.del_queue_response import DelQueueResponse as DelQueueResponse
    from trunkline_voximplant.models.del_rule_response import DelRuleResponse as DelRuleResponse
    from trunkline_voximplant.models.del_scenario_response import DelScenarioResponse as DelScenarioResponse
    from trunkline_voximplant.models.del_secret_response import DelSecretResponse as DelSecretResponse
    from trunkline_voximplant.models.del_sip_white_list_item_response import (
        DelSipWhiteListItemResponse as DelSipWhiteListItemResponse,
    )
    from trunkline_voximplant.models.del_skill_response import DelSkillResponse as DelSkillResponse
    from trunkline_voximplant.models.del_sub_user_response import DelSubUserResponse as DelSubUserResponse
    from trunkline_voximplant.models.del_user_response import DelUserResponse as DelUserResponse
    from trunkline_voximplant.models.delete_call_list_response import DeleteCallListResponse as DeleteCallListResponse
    from trunkline_voximplant.models.delete_key_response import DeleteKeyResponse as DeleteKeyResponse
    from trunkline_voximplant.models.delete_record_response import DeleteRecordResponse as DeleteRecordResponse
    from trunkline_voximplant.models.delete_sip_registration_response import (
        DeleteSipRegistrationResponse as DeleteSipRegistrationResponse,
    )
    from trunkline_voximplant.models.delete_wab_phone_number_response import (
        DeleteWABPhoneNumberResponse as DeleteWABPhoneNumberResponse,
    )
    from trunkline_voximplant.models.dialogflow_key import DialogflowKey as DialogflowKey
    from trunkline_voximplant.models.dialogflow_key_info import DialogflowKeyInfo as DialogflowKeyInfo
    from trunkline_voximplant.models.edit_call_list_request_call_list_type import (
        EditCallListRequestCallListType as EditCallListRequestCallListType,
    )
    from trunkline_voximplant.models.edit_call_list_request_predictive_type import (
        EditCallListRequestPredictiveType as EditCallListRequestPredictiveType,
    )
    from trunkline_voximplant.models.edit_call_list_response import EditCallListResponse as EditCallListResponse
    from trunkline_voximplant.models.edit_call_list_task_response import (
        EditCallListTaskResponse as EditCallListTaskResponse,
    )
    from trunkline_voximplant.models.edit_call_list_tasks_priority_response import (
        EditCallListTasksPriorityResponse as EditCallListTasksPriorityResponse,
    )
    from trunkline_voximplant.models.end_reason import EndReason as EndReason
    from trunkline_voximplant.models.exchange_rates_type import ExchangeRatesType as ExchangeRatesType
    from trunkline_voximplant.models.expired_agreement_callback import (
        ExpiredAgreementCallback as ExpiredAgreementCallback,
    )
    from trunkline_voximplant.models.expired_agreement_event import ExpiredAgreementEvent as ExpiredAgreementEvent
    from trunkline_voximplant.models.expired_certificate_callback import (
        ExpiredCertificateCallback as ExpiredCertificateCallback,
    )
    from trunkline_voximplant.models.expired_certificates_event import (
        ExpiredCertificatesEvent as ExpiredCertificatesEvent,
    )
    from trunkline_voximplant.models.expiring_agreement_callback import (
        ExpiringAgreementCallback as ExpiringAgreementCallback,
    )
    from trunkline_voximplant.models.expiring_agreement_event import ExpiringAgreementEvent as ExpiringAgreementEvent
    from trunkline_voximplant.models.expiring_caller_id_callback import (
        ExpiringCallerIDCallback as ExpiringCallerIDCallback,
    )
    from trunkline_voximplant.models.expiring_callerid_event import ExpiringCalleridEvent as ExpiringCalleridEvent
    from trunkline_voximplant.models.expiring_certificate_callback import (
        ExpiringCertificateCallback as ExpiringCertificateCallback,
    )
    from trunkline_voximplant.models.expiring_certificates_event import (
        ExpiringCertificatesEvent as ExpiringCertificatesEvent,
    )
    from trunkline_voximplant.models.failed_sms import FailedSms as FailedSms
    from trunkline_voximplant.models.get_account_documents_request_verification_status_item import (
        GetAccountDocumentsRequestVerificationStatusItem as GetAccountDocumentsRequestVerificationStatusItem,
    )
    from trunkline_voximplant.models.get_account_documents_response import (
        GetAccountDocumentsResponse as GetAccountDocumentsResponse,
    )
    from trunkline_voximplant.models.get_account_info_response import GetAccountInfoResponse as GetAccountInfoResponse
    from trunkline_voximplant.models.get_account_invoices_response import (
        GetAccountInvoicesResponse as GetAccountInvoicesResponse,
    )
    from trunkline_voximplant.models.get_account_phone_number_countries_response import (
        GetAccountPhoneNumberCountriesResponse as GetAccountPhoneNumberCountriesResponse,
    )
    from trunkline_voximplant.models.get_account_plans_response import (
        GetAccountPlansResponse as GetAccountPlansResponse,
    )
    from trunkline_voximplant.models.get_account_verifications_response import (
        GetAccountVerificationsResponse as GetAccountVerificationsResponse,
    )
    from trunkline_voximplant.models.get_acd_history_response import GetACDHistoryResponse as GetACDHistoryResponse
    from trunkline_voximplant.models.get_acd_operator_statistics_request_report_item import (
        GetACDOperatorStatisticsRequestReportItem as GetACDOperatorStatisticsRequestReportItem,
    )
    from trunkline_voximplant.models.get_acd_operator_statistics_response import (
        GetACDOperatorStatisticsResponse as GetACDOperatorStatisticsResponse,
    )
    from trunkline_voximplant.models.get_acd_operator_status_statistics_response import (
        GetACDOperatorStatusStatisticsResponse as GetACDOperatorStatusStatisticsResponse,
    )
    from trunkline_voximplant.models.get_acd_queue_statistics_request_report_item import (
        GetACDQueueStatisticsRequestReportItem as GetACDQueueStatisticsRequestReportItem,
    )
    from trunkline_voximplant.models.get_acd_queue_statistics_response import (
        GetACDQueueStatisticsResponse as GetACDQueueStatisticsResponse,
    )
    from trunkline_voximplant.models.get_acd_state_response import GetACDStateResponse as GetACDStateResponse
    from trunkline_voximplant.models.get_actual_phone_number_region_response import (
        GetActualPhoneNumberRegionResponse as GetActualPhoneNumberRegionResponse,
    )
    from trunkline_voximplant.models.get_applications_response import GetApplicationsResponse as GetApplicationsResponse
    from trunkline_voximplant.models.get_audit_log_async_response import (
        GetAuditLogAsyncResponse as GetAuditLogAsyncResponse,
    )
    from trunkline_voximplant.models.get_audit_log_response import GetAuditLogResponse as GetAuditLogResponse
    from trunkline_voximplant.models.get_authorized_account_i_ps_response import (
        GetAuthorizedAccountIPsResponse as GetAuthorizedAccountIPsResponse,
    )
    from trunkline_voximplant.models.get_available_plans_response import (
        GetAvailablePlansResponse as GetAvailablePlansResponse,
    )
    from trunkline_voximplant.models.get_available_regulations_response import (
        GetAvailableRegulationsResponse as GetAvailableRegulationsResponse,
    )
    from trunkline_voximplant.models.get_brief_call_history_response import (
        GetBriefCallHistoryResponse as GetBriefCallHistoryResponse,
    )
    from trunkline_voximplant.models.get_call_history_async_response import (
        GetCallHistoryAsyncResponse as GetCallHistoryAsyncResponse,
    )
    from trunkline_voximplant.models.get_call_history_response import GetCallHistoryResponse as GetCallHistoryResponse
    from trunkline_voximplant.models.get_call_list_details_request_output import (
        GetCallListDetailsRequestOutput as GetCallListDetailsRequestOutput,
    )
    from trunkline_voximplant.models.get_call_list_details_response import (
        GetCallListDetailsResponse as GetCallListDetailsResponse,
    )
    from trunkline_voximplant.models.get_call_lists_request_status import (
        GetCallListsRequestStatus as GetCallListsRequestStatus,
    )
    from trunkline_voximplant.models.get_call_lists_request_type_list import (
        GetCallListsRequestTypeList as GetCallListsRequestTypeList,
    )
    from trunkline_voximplant.models.get_call_lists_response import GetCallListsResponse as GetCallListsResponse
    from trunkline_voximplant.models.get_caller_i_ds_request_order_by import (
        GetCallerIDsRequestOrderBy as GetCallerIDsRequestOrderBy,
    )
    from trunkline_voximplant.models.get_caller_i_ds_response import GetCallerIDsResponse as GetCallerIDsResponse
    from trunkline_voximplant.models.get_children_accounts_request_order_by import (
        GetChildrenAccountsRequestOrderBy as GetChildrenAccountsRequestOrderBy,
    )
    from trunkline_voximplant.models.get_children_accounts_response import (
        GetChildrenAccountsResponse as GetChildrenAccountsResponse,
    )
    from trunkline_voximplant.models.get_countries_response import GetCountriesResponse as GetCountriesResponse
    from trunkline_voximplant.models.get_currency_rate_response import (
        GetCurrencyRateResponse as GetCurrencyRateResponse,
    )
    from trunkline_voximplant.models.get_dialogflow_keys_response import (
        GetDialogflowKeysResponse as GetDialogflowKeysResponse,
    )
    from trunkline_voximplant.models.get_history_reports_response import (
        GetHistoryReportsResponse as GetHistoryReportsResponse,
    )
    from trunkline_voximplant.models.get_key_roles_response import GetKeyRolesResponse as GetKeyRolesResponse
    from trunkline_voximplant.models.get_key_value_item_response import (
        GetKeyValueItemResponse as GetKeyValueItemResponse,
    )
    from trunkline_voximplant.models.get_key_value_items_response import (
        GetKeyValueItemsResponse as GetKeyValueItemsResponse,
    )
    from trunkline_voximplant.models.get_key_value_keys_response import (
        GetKeyValueKeysResponse as GetKeyValueKeysResponse,
    )
    from trunkline_voximplant.models.get_keys_response import GetKeysResponse as GetKeysResponse
    from trunkline_voximplant.models.get_money_amount_to_charge_response import (
        GetMoneyAmountToChargeResponse as GetMoneyAmountToChargeResponse,
    )
    from trunkline_voximplant.models.get_money_amount_to_charge_result import (
        GetMoneyAmountToChargeResult as GetMoneyAmountToChargeResult,
    )
    from trunkline_voximplant.models.get_new_phone_numbers_response import (
        GetNewPhoneNumbersResponse as GetNewPhoneNumbersResponse,
    )
    from trunkline_voximplant.models.get_outbound_test_phone_numbers_response import (
        GetOutboundTestPhoneNumbersResponse as GetOutboundTestPhoneNumbersResponse,
    )
    from trunkline_voximplant.models.get_phone_number_categories_response import (
        GetPhoneNumberCategoriesResponse as GetPhoneNumberCategoriesResponse,
    )
    from trunkline_voximplant.models.get_phone_number_country_states_response import (
        GetPhoneNumberCountryStatesResponse as GetPhoneNumberCountryStatesResponse,
    )
    from trunkline_voximplant.models.get_phone_number_regions_response import (
        GetPhoneNumberRegionsResponse as GetPhoneNumberRegionsResponse,
    )
    from trunkline_voximplant.models.get_phone_number_reports_request_report_type_item import (
        GetPhoneNumberReportsRequestReportTypeItem as GetPhoneNumberReportsRequestReportTypeItem,
    )
    from trunkline_voximplant.models.get_phone_number_reports_response import (
        GetPhoneNumberReportsResponse as GetPhoneNumberReportsResponse,
    )
    from trunkline_voximplant.models.get_phone_numbers_async_response import (
        GetPhoneNumbersAsyncResponse as GetPhoneNumbersAsyncResponse,
    )
    from trunkline_voximplant.models.get_phone_numbers_request_order_by import (
        GetPhoneNumbersRequestOrderBy as GetPhoneNumbersRequestOrderBy,
    )
    from trunkline_voximplant.models.get_phone_numbers_request_verification_status_item import (
        GetPhoneNumbersRequestVerificationStatusItem as GetPhoneNumbersRequestVerificationStatusItem,
    )
    from trunkline_voximplant.models.get_phone_numbers_response import (
        GetPhoneNumbersResponse as GetPhoneNumbersResponse,
    )
    from trunkline_voximplant.models.get_pstn_black_list_response import (
        GetPstnBlackListResponse as GetPstnBlackListResponse,
    )
    from trunkline_voximplant.models.get_push_credential_request_push_provider_id import (
        GetPushCredentialRequestPushProviderId as GetPushCredentialRequestPushProviderId,
    )
    from trunkline_voximplant.models.get_push_credential_response import (
        GetPushCredentialResponse as GetPushCredentialResponse,
    )
    from trunkline_voximplant.models.get_queues_response import GetQueuesResponse as GetQueuesResponse
    from trunkline_voximplant.models.get_record_storages_response import (
        GetRecordStoragesResponse as GetRecordStoragesResponse,
    )
    from trunkline_voximplant.models.get_regions_response import GetRegionsResponse as GetRegionsResponse
    from trunkline_voximplant.models.get_regulations_address_response import (
        GetRegulationsAddressResponse as GetRegulationsAddressResponse,
    )
    from trunkline_voximplant.models.get_resource_price_response import (
        GetResourcePriceResponse as GetResourcePriceResponse,
    )
    from trunkline_voximplant.models.get_role_groups_response import GetRoleGroupsResponse as GetRoleGroupsResponse
    from trunkline_voximplant.models.get_roles_response import GetRolesResponse as GetRolesResponse
    from trunkline_voximplant.models.get_rules_response import GetRulesResponse as GetRulesResponse
    from trunkline_voximplant.models.get_scenarios_response import GetScenariosResponse as GetScenariosResponse
    from trunkline_voximplant.models.get_secret_value_response import GetSecretValueResponse as GetSecretValueResponse
    from trunkline_voximplant.models.get_secret_value_result import GetSecretValueResult as GetSecretValueResult
    from trunkline_voximplant.models.get_secrets_response import GetSecretsResponse as GetSecretsResponse
    from trunkline_voximplant.models.get_sip_registrations_response import (
        GetSipRegistrationsResponse as GetSipRegistrationsResponse,
    )
    from trunkline_voximplant.models.get_sip_white_list_response import (
        GetSipWhiteListResponse as GetSipWhiteListResponse,
    )
    from trunkline_voximplant.models.get_skills_response import GetSkillsResponse as GetSkillsResponse
    from trunkline_voximplant.models.get_smart_queue_day_history_response import (
        GetSmartQueueDayHistoryResponse as GetSmartQueueDayHistoryResponse,
    )
    from trunkline_voximplant.models.get_smart_queue_realtime_metrics_response import (
        GetSmartQueueRealtimeMetricsResponse as GetSmartQueueRealtimeMetricsResponse,
    )
    from trunkline_voximplant.models.get_sms_history_request_direction import (
        GetSmsHistoryRequestDirection as GetSmsHistoryRequestDirection,
    )
    from trunkline_voximplant.models.get_sms_history_response import GetSmsHistoryResponse as GetSmsHistoryResponse
    from trunkline_voximplant.models.get_sq_agents_result import GetSQAgentsResult as GetSQAgentsResult
    from trunkline_voximplant.models.get_sq_queues_result import GetSQQueuesResult as GetSQQueuesResult
    from trunkline_voximplant.models.get_sq_skills_result import GetSQSkillsResult as GetSQSkillsResult
    from trunkline_voximplant.models.get_sq_state_response import GetSQStateResponse as GetSQStateResponse
    from trunkline_voximplant.models.get_sub_user_roles_response import (
        GetSubUserRolesResponse as GetSubUserRolesResponse,
    )
    from trunkline_voximplant.models.get_sub_users_response import GetSubUsersResponse as GetSubUsersResponse
    from trunkline_voximplant.models.get_subscription_price_response import (
        GetSubscriptionPriceResponse as GetSubscriptionPriceResponse,
    )
    from trunkline_voximplant.models.get_transaction_history_async_response import (
        GetTransactionHistoryAsyncResponse as GetTransactionHistoryAsyncResponse,
    )
    from trunkline_voximplant.models.get_transaction_history_response import (
        GetTransactionHistoryResponse as GetTransactionHistoryResponse,
    )
    from trunkline_voximplant.models.get_users_request_order_by import GetUsersRequestOrderBy as GetUsersRequestOrderBy
    from trunkline_voximplant.models.get_users_response import GetUsersResponse as GetUsersResponse
    from trunkline_voximplant.models.get_wab_phone_numbers_response import (
        GetWABPhoneNumbersResponse as GetWABPhoneNumbersResponse,
    )
    from trunkline_voximplant.models.get_zip_codes_response import GetZIPCodesResponse as GetZIPCodesResponse
    from trunkline_voximplant.models.history_report_type import HistoryReportType as HistoryReportType
    from trunkline_voximplant.models.history_type import HistoryType as HistoryType
    from trunkline_voximplant.models.inbound_sms_callback import InboundSmsCallback as InboundSmsCallback
    from trunkline_voximplant.models.inbound_sms_callback_item import InboundSmsCallbackItem as InboundSmsCallbackItem
    from trunkline_voximplant.models.invoice_period import InvoicePeriod as InvoicePeriod
    from trunkline_voximplant.models.invoice_received_callback import InvoiceReceivedCallback as InvoiceReceivedCallback
    from trunkline_voximplant.models.invoice_received_event import InvoiceReceivedEvent as InvoiceReceivedEvent
    from trunkline_voximplant.models.invoice_spending_details import InvoiceSpendingDetails as InvoiceSpendingDetails
    from trunkline_voximplant.models.invoice_taxes_details import InvoiceTaxesDetails as InvoiceTaxesDetails
    from trunkline_voximplant.models.invoice_taxes_details_level import (
        InvoiceTaxesDetailsLevel as InvoiceTaxesDetailsLevel,
    )
    from trunkline_voximplant.models.invoice_total_details import InvoiceTotalDetails as InvoiceTotalDetails
    from trunkline_voximplant.models.is_account_phone_number_response import (
        IsAccountPhoneNumberResponse as IsAccountPhoneNumberResponse,
    )
    from trunkline_voximplant.models.js_fail_event import JsFailEvent as JsFailEvent
    from trunkline_voximplant.models.key_info import KeyInfo as KeyInfo
    from trunkline_voximplant.models.key_value_items import KeyValueItems as KeyValueItems
    from trunkline_voximplant.models.key_value_keys import KeyValueKeys as KeyValueKeys
    from trunkline_voximplant.models.key_view import KeyView as KeyView
    from trunkline_voximplant.models.language_code import LanguageCode as LanguageCode
    from trunkline_voximplant.models.linkregulation_address_response import (
        LinkregulationAddressResponse as LinkregulationAddressResponse,
    )
    from trunkline_voximplant.models.min_balance_callback import MinBalanceCallback as MinBalanceCallback
    from trunkline_voximplant.models.min_balance_event import MinBalanceEvent as MinBalanceEvent
    from trunkline_voximplant.models.multiple_numbers_price import MultipleNumbersPrice as MultipleNumbersPrice
    from trunkline_voximplant.models.new_attached_phone_info_type import (
        NewAttachedPhoneInfoType as NewAttachedPhoneInfoType,
    )
    from trunkline_voximplant.models.new_phone_info_type import NewPhoneInfoType as NewPhoneInfoType
    from trunkline_voximplant.models.next_charge_alert_callback import (
        NextChargeAlertCallback as NextChargeAlertCallback,
    )
    from trunkline_voximplant.models.next_charge_alert_event import NextChargeAlertEvent as NextChargeAlertEvent
    from trunkline_voximplant.models.outbound_test_phonenumber_info_type import (
        OutboundTestPhonenumberInfoType as OutboundTestPhonenumberInfoType,
    )
    from trunkline_voximplant.models.output_format import OutputFormat as OutputFormat
    from trunkline_voximplant.models.personal_campaign_type import PersonalCampaignType as PersonalCampaignType
    from trunkline_voximplant.models.phone_activation_status import PhoneActivationStatus as PhoneActivationStatus
    from trunkline_voximplant.models.phone_number_activation_status_changed_callback import (
        PhoneNumberActivationStatusChangedCallback as PhoneNumberActivationStatusChangedCallback,
    )
    from trunkline_voximplant.models.phone_number_activation_status_changed_callback_item import (
        PhoneNumberActivationStatusChangedCallbackItem as PhoneNumberActivationStatusChangedCallbackItem,
    )
    from trunkline_voximplant.models.phone_number_activation_status_changed_event import (
        PhoneNumberActivationStatusChangedEvent as PhoneNumberActivationStatusChangedEvent,
    )
    from trunkline_voximplant.models.phone_number_country_category_info_type import (
        PhoneNumberCountryCategoryInfoType as PhoneNumberCountryCategoryInfoType,
    )
    from trunkline_voximplant.models.phone_number_country_info_type import (
        PhoneNumberCountryInfoType as PhoneNumberCountryInfoType,
    )
    from trunkline_voximplant.models.phone_number_country_region_info_type import (
        PhoneNumberCountryRegionInfoType as PhoneNumberCountryRegionInfoType,
    )
    from trunkline_voximplant.models.phone_number_country_state_info_type import (
        PhoneNumberCountryStateInfoType as PhoneNumberCountryStateInfoType,
    )
    from trunkline_voximplant.models.phone_number_locale import PhoneNumberLocale as PhoneNumberLocale
    from trunkline_voximplant.models.plan_kind import PlanKind as PlanKind
    from trunkline_voximplant.models.plan_package_type import PlanPackageType as PlanPackageType
    from trunkline_voximplant.models.plan_type import PlanType as PlanType
    from trunkline_voximplant.models.price_group import PriceGroup as PriceGroup
    from trunkline_voximplant.models.pstn_black_list_info_type import PstnBlackListInfoType as PstnBlackListInfoType
    from trunkline_voximplant.models.push_credential_content import PushCredentialContent as PushCredentialContent
    from trunkline_voximplant.models.push_credential_info import PushCredentialInfo as PushCredentialInfo
    from trunkline_voximplant.models.push_provider_name import PushProviderName as PushProviderName
    from trunkline_voximplant.models.queue_info_type import QueueInfoType as QueueInfoType
    from trunkline_voximplant.models.queue_skills import QueueSkills as QueueSkills
    from trunkline_voximplant.models.queue_users import QueueUsers as QueueUsers
    from trunkline_voximplant.models.record_storage_info_type import RecordStorageInfoType as RecordStorageInfoType
    from trunkline_voximplant.models.record_type import RecordType as RecordType
    from trunkline_voximplant.models.record_type_transcription_status import (
        RecordTypeTranscriptionStatus as RecordTypeTranscriptionStatus,
    )
    from trunkline_voximplant.models.recover_call_list_response import (
        RecoverCallListResponse as RecoverCallListResponse,
    )
    from trunkline_voximplant.models.regulation_address import RegulationAddress as RegulationAddress
    from trunkline_voximplant.models.regulation_address_documents_requested_callback import (
        RegulationAddressDocumentsRequestedCallback as RegulationAddressDocumentsRequestedCallback,
    )
    from trunkline_voximplant.models.regulation_address_documents_requested_event import (
        RegulationAddressDocumentsRequestedEvent as RegulationAddressDocumentsRequestedEvent,
    )
    from trunkline_voximplant.models.regulation_address_salutation import (
        RegulationAddressSalutation as RegulationAddressSalutation,
    )
    from trunkline_voximplant.models.regulation_address_status import RegulationAddressStatus as RegulationAddressStatus
    from trunkline_voximplant.models.regulation_address_type import RegulationAddressType as RegulationAddressType
    from trunkline_voximplant.models.regulation_address_uploaded_callback import (
        RegulationAddressUploadedCallback as RegulationAddressUploadedCallback,
    )
    from trunkline_voximplant.models.regulation_address_uploaded_event import (
        RegulationAddressUploadedEvent as RegulationAddressUploadedEvent,
    )
    from trunkline_voximplant.models.regulation_address_verified_callback import (
        RegulationAddressVerifiedCallback as RegulationAddressVerifiedCallback,
    )
    from trunkline_voximplant.models.regulation_address_verified_event import (
        RegulationAddressVerifiedEvent as RegulationAddressVerifiedEvent,
    )
    from trunkline_voximplant.models.regulation_country import RegulationCountry as RegulationCountry
    from trunkline_voximplant.models.regulation_region_record import RegulationRegionRecord as RegulationRegionRecord
    from trunkline_voximplant.models.remove_key_roles_response import RemoveKeyRolesResponse as RemoveKeyRolesResponse
    from trunkline_voximplant.models.remove_sub_user_roles_response import (
        RemoveSubUserRolesResponse as RemoveSubUserRolesResponse,
    )
    from trunkline_voximplant.models.renewed_subscriptions_callback import (
        RenewedSubscriptionsCallback as RenewedSubscriptionsCallback,
    )
    from trunkline_voximplant.models.renewed_subscriptions_callback_item import (
        RenewedSubscriptionsCallbackItem as RenewedSubscriptionsCallbackItem,
    )
    from trunkline_voximplant.models.renewed_subscriptions_event import (
        RenewedSubscriptionsEvent as RenewedSubscriptionsEvent,
    )
    from trunkline_voximplant.models.reorder_rules_response import ReorderRulesResponse as ReorderRulesResponse
    from trunkline_voximplant.models.reorder_scenarios_response import (
        ReorderScenariosResponse as ReorderScenariosResponse,
    )
    from trunkline_voximplant.models.request_smart_queue_history_response import (
        RequestSmartQueueHistoryResponse as RequestSmartQueueHistoryResponse,
    )
    from trunkline_voximplant.models.reset_account_password_request_event import (
        ResetAccountPasswordRequestEvent as ResetAccountPasswordRequestEvent,
    )
    from trunkline_voximplant.models.resource_params import ResourceParams as ResourceParams
    from trunkline_voximplant.models.resource_price import ResourcePrice as ResourcePrice
    from trunkline_voximplant.models.resource_type import ResourceType as ResourceType
    from trunkline_voximplant.models.resource_usage_type import ResourceUsageType as ResourceUsageType
    from trunkline_voximplant.models.restored_agreement_status_callback import (
        RestoredAgreementStatusCallback as RestoredAgreementStatusCallback,
    )
    from trunkline_voximplant.models.restored_agreement_status_event import (
        RestoredAgreementStatusEvent as RestoredAgreementStatusEvent,
    )
    from trunkline_voximplant.models.robokassa_payment_callback import (
        RobokassaPaymentCallback as RobokassaPaymentCallback,
    )
    from trunkline_voximplant.models.robokassa_payment_event import RobokassaPaymentEvent as RobokassaPaymentEvent
    from trunkline_voximplant.models.role_group_view import RoleGroupView as RoleGroupView
    from trunkline_voximplant.models.role_view import RoleView as RoleView
    from trunkline_voximplant.models.rule_info_type import RuleInfoType as RuleInfoType
    from trunkline_voximplant.models.sandbox_filter import SandboxFilter as SandboxFilter
    from trunkline_voximplant.models.scenario_info_type import ScenarioInfoType as ScenarioInfoType
    from trunkline_voximplant.models.secret_list_item import SecretListItem as SecretListItem
    from trunkline_voximplant.models.send_sms_message_response import SendSmsMessageResponse as SendSmsMessageResponse
    from trunkline_voximplant.models.set_account_info_response import SetAccountInfoResponse as SetAccountInfoResponse
    from trunkline_voximplant.models.set_application_info_response import (
        SetApplicationInfoResponse as SetApplicationInfoResponse,
    )
    from trunkline_voximplant.models.set_child_account_info_response import (
        SetChildAccountInfoResponse as SetChildAccountInfoResponse,
    )
    from trunkline_voximplant.models.set_dialogflow_key_response import (
        SetDialogflowKeyResponse as SetDialogflowKeyResponse,
    )
    from trunkline_voximplant.models.set_key_roles_response import SetKeyRolesResponse as SetKeyRolesResponse
    from trunkline_voximplant.models.set_key_value_item_response import (
        SetKeyValueItemResponse as SetKeyValueItemResponse,
    )
    from trunkline_voximplant.models.set_phone_number_info_response import (
        SetPhoneNumberInfoResponse as SetPhoneNumberInfoResponse,
    )
    from trunkline_voximplant.models.set_pstn_black_list_item_response import (
        SetPstnBlackListItemResponse as SetPstnBlackListItemResponse,
    )
    from trunkline_voximplant.models.set_push_credential_response import (
        SetPushCredentialResponse as SetPushCredentialResponse,
    )
    from trunkline_voximplant.models.set_queue_info_response import SetQueueInfoResponse as SetQueueInfoResponse
    from trunkline_voximplant.models.set_rule_info_response import SetRuleInfoResponse as SetRuleInfoResponse
    from trunkline_voximplant.models.set_scenario_info_response import (
        SetScenarioInfoResponse as SetScenarioInfoResponse,
    )
    from trunkline_voximplant.models.set_secret_info_response import SetSecretInfoResponse as SetSecretInfoResponse
    from trunkline_voximplant.models.set_sip_white_list_item_response import (
        SetSipWhiteListItemResponse as SetSipWhiteListItemResponse,
    )
    from trunkline_voximplant.models.set_skill_info_response import SetSkillInfoResponse as SetSkillInfoResponse
    from trunkline_voximplant.models.set_sub_user_info_response import SetSubUserInfoResponse as SetSubUserInfoResponse
    from trunkline_voximplant.models.set_sub_user_roles_response import (
        SetSubUserRolesResponse as SetSubUserRolesResponse,
    )
    from trunkline_voximplant.models.set_user_info_response import SetUserInfoResponse as SetUserInfoResponse
    from trunkline_voximplant.models.set_wab_phone_number_info_response import (
        SetWABPhoneNumberInfoResponse as SetWABPhoneNumberInfoResponse,
    )
    from trunkline_voximplant.models.short_account_info_type import ShortAccountInfoType as ShortAccountInfoType
    from trunkline_voximplant.models.sip_registration_fail_callback import (
        SIPRegistrationFailCallback as SIPRegistrationFailCallback,
    )
    from trunkline_voximplant.models.sip_registration_fail_event import (
        SipRegistrationFailEvent as SipRegistrationFailEvent,
    )
    from trunkline_voximplant.models.sip_registration_is_failed_callback_item import (
        SIPRegistrationIsFailedCallbackItem as SIPRegistrationIsFailedCallbackItem,
    )
    from trunkline_voximplant.models.sip_registration_is_recovered_callback_item import (
        SIPRegistrationIsRecoveredCallbackItem as SIPRegistrationIsRecoveredCallbackItem,
    )
    from trunkline_voximplant.models.sip_registration_recovered_callback import (
        SIPRegistrationRecoveredCallback as SIPRegistrationRecoveredCallback,
    )
    from trunkline_voximplant.models.sip_registration_recovered_event import (
        SipRegistrationRecoveredEvent as SipRegistrationRecoveredEvent,
    )
    from trunkline_voximplant.models.sip_registration_type import SIPRegistrationType as SIPRegistrationType
    from trunkline_voximplant.models.sip_white_list_info_type import SipWhiteListInfoType as SipWhiteListInfoType
    from trunkline_voximplant.models.skill_info_type import SkillInfoType as SkillInfoType
    from trunkline_voximplant.models.smart_queue_agent_skill import SmartQueueAgentSkill as SmartQueueAgentSkill
    from trunkline_voximplant.models.smart_queue_custom_status_mapping import (
        SmartQueueCustomStatusMapping as SmartQueueCustomStatusMapping,
    )
    from trunkline_voximplant.models.smart_queue_group import SmartQueueGroup as SmartQueueGroup
    from trunkline_voximplant.models.smart_queue_metrics_groups import (
        SmartQueueMetricsGroups as SmartQueueMetricsGroups,
    )
    from trunkline_voximplant.models.smart_queue_metrics_groups_values import (
        SmartQueueMetricsGroupsValues as SmartQueueMetricsGroupsValues,
    )
    from trunkline_voximplant.models.smart_queue_metrics_result import (
        SmartQueueMetricsResult as SmartQueueMetricsResult,
    )
    from trunkline_voximplant.models.smart_queue_report_type import SmartQueueReportType as SmartQueueReportType
    from trunkline_voximplant.models.smart_queue_state import SmartQueueState as SmartQueueState
    from trunkline_voximplant.models.smart_queue_state_agent import SmartQueueStateAgent as SmartQueueStateAgent
    from trunkline_voximplant.models.smart_queue_state_agent_status import (
        SmartQueueStateAgentStatus as SmartQueueStateAgentStatus,
    )
    from trunkline_voximplant.models.smart_queue_state_agent_status_type import (
        SmartQueueStateAgentStatusType as SmartQueueStateAgentStatusType,
    )
    from trunkline_voximplant.models.smart_queue_state_task import SmartQueueStateTask as SmartQueueStateTask
    from trunkline_voximplant.models.smart_queue_state_task_status import (
        SmartQueueStateTaskStatus as SmartQueueStateTaskStatus,
    )
    from trunkline_voximplant.models.smart_queue_state_task_task_type import (
        SmartQueueStateTaskTaskType as SmartQueueStateTaskTaskType,
    )
    from trunkline_voximplant.models.smart_queue_task_skill import SmartQueueTaskSkill as SmartQueueTaskSkill
    from trunkline_voximplant.models.sms_history_type import SmsHistoryType as SmsHistoryType
    from trunkline_voximplant.models.sms_inbound_event import SmsInboundEvent as SmsInboundEvent
    from trunkline_voximplant.models.sms_transaction import SmsTransaction as SmsTransaction
    from trunkline_voximplant.models.sq_add_queue_response import SQAddQueueResponse as SQAddQueueResponse
    from trunkline_voximplant.models.sq_add_queue_result import SQAddQueueResult as SQAddQueueResult
    from trunkline_voximplant.models.sq_add_skill_response import SQAddSkillResponse as SQAddSkillResponse
    from trunkline_voximplant.models.sq_add_skill_result import SQAddSkillResult as SQAddSkillResult
    from trunkline_voximplant.models.sq_agent_binding_mode import SQAgentBindingMode as SQAgentBindingMode
    from trunkline_voximplant.models.sq_agent_selection import SQAgentSelection as SQAgentSelection
    from trunkline_voximplant.models.sq_bind_agent_response import SQBindAgentResponse as SQBindAgentResponse
    from trunkline_voximplant.models.sq_bind_skill_response import SQBindSkillResponse as SQBindSkillResponse
    from trunkline_voximplant.models.sq_del_queue_response import SQDelQueueResponse as SQDelQueueResponse
    from trunkline_voximplant.models.sq_del_skill_response import SQDelSkillResponse as SQDelSkillResponse
    from trunkline_voximplant.models.sq_delete_agent_custom_status_mapping_response import (
        SQDeleteAgentCustomStatusMappingResponse as SQDeleteAgentCustomStatusMappingResponse,
    )
    from trunkline_voximplant.models.sq_get_agent_custom_status_mapping_response import (
        SQGetAgentCustomStatusMappingResponse as SQGetAgentCustomStatusMappingResponse,
    )
    from trunkline_voximplant.models.sq_get_agents_response import SQGetAgentsResponse as SQGetAgentsResponse
    from trunkline_voximplant.models.sq_get_queues_response import SQGetQueuesResponse as SQGetQueuesResponse
    from trunkline_voximplant.models.sq_get_skills_response import SQGetSkillsResponse as SQGetSkillsResponse
    from trunkline_voximplant.models.sq_set_agent_custom_status_mapping_response import (
        SQSetAgentCustomStatusMappingResponse as SQSetAgentCustomStatusMappingResponse,
    )
    from trunkline_voximplant.models.sq_set_agent_info_response import SQSetAgentInfoResponse as SQSetAgentInfoResponse
    from trunkline_voximplant.models.sq_set_queue_info_response import SQSetQueueInfoResponse as SQSetQueueInfoResponse
    from trunkline_voximplant.models.sq_set_skill_info_response import SQSetSkillInfoResponse as SQSetSkillInfoResponse
    from trunkline_voximplant.models.sq_skill_binding_mode import SQSkillBindingMode as SQSkillBindingMode
    from trunkline_voximplant.models.sq_task_selection import SQTaskSelection as SQTaskSelection
    from trunkline_voximplant.models.sq_unbind_agent_response import SQUnbindAgentResponse as SQUnbindAgentResponse
    from trunkline_voximplant.models.sq_unbind_skill_response import SQUnbindSkillResponse as SQUnbindSkillResponse
    from trunkline_voximplant.models.start_conference_response import StartConferenceResponse as StartConferenceResponse
    from trunkline_voximplant.models.start_scenarios_response import StartScenariosResponse as StartScenariosResponse
    from trunkline_voximplant.models.stop_call_list_processing_response import (
        StopCallListProcessingResponse as StopCallListProcessingResponse,
    )
    from trunkline_voximplant.models.sub_user_id import SubUserID as SubUserID
    from trunkline_voximplant.models.sub_user_view import SubUserView as SubUserView
    from trunkline_voximplant.models.subscription_callback_details import (
        SubscriptionCallbackDetails as SubscriptionCallbackDetails,
    )
    from trunkline_voximplant.models.subscription_callback_details_phone_numbers import (
        SubscriptionCallbackDetailsPhoneNumbers as SubscriptionCallbackDetailsPhoneNumbers,
    )
    from trunkline_voximplant.models.subscription_callback_details_sip_registrations import (
        SubscriptionCallbackDetailsSipRegistrations as SubscriptionCallbackDetailsSipRegistrations,
    )
    from trunkline_voximplant.models.subscription_is_detached_callback import (
        SubscriptionIsDetachedCallback as SubscriptionIsDetachedCallback,
    )
    from trunkline_voximplant.models.subscription_is_detached_callback_item import (
        SubscriptionIsDetachedCallbackItem as SubscriptionIsDetachedCallbackItem,
    )
    from trunkline_voximplant.models.subscription_is_detached_event import (
        SubscriptionIsDetachedEvent as SubscriptionIsDetachedEvent,
    )
    from trunkline_voximplant.models.subscription_is_frozen_callback import (
        SubscriptionIsFrozenCallback as SubscriptionIsFrozenCallback,
    )
    from trunkline_voximplant.models.subscription_is_frozen_callback_item import (
        SubscriptionIsFrozenCallbackItem as SubscriptionIsFrozenCallbackItem,
    )
    from trunkline_voximplant.models.subscription_is_frozen_event import (
        SubscriptionIsFrozenEvent as SubscriptionIsFrozenEvent,
    )
    from trunkline_voximplant.models.subscription_kind import SubscriptionKind as SubscriptionKind
    from trunkline_voximplant.models.subscription_template_type import (
        SubscriptionTemplateType as SubscriptionTemplateType,
    )
    from trunkline_voximplant.models.subscriptions_to_charge_type import (
        SubscriptionsToChargeType as SubscriptionsToChargeType,
    )
    from trunkline_voximplant.models.task_priority_strategy import TaskPriorityStrategy as TaskPriorityStrategy
    from trunkline_voximplant.models.transaction_history_report_callback import (
        TransactionHistoryReportCallback as TransactionHistoryReportCallback,
    )
    from trunkline_voximplant.models.transaction_history_report_event import (
        TransactionHistoryReportEvent as TransactionHistoryReportEvent,
    )
    from trunkline_voximplant.models.transaction_info_type import TransactionInfoType as TransactionInfoType
    from trunkline_voximplant.models.transaction_type import TransactionType as TransactionType
    from trunkline_voximplant.models.transcription_complete_callback import (
        TranscriptionCompleteCallback as TranscriptionCompleteCallback,
    )
    from trunkline_voximplant.models.transcription_complete_callback_item import (
        TranscriptionCompleteCallbackItem as TranscriptionCompleteCallbackItem,
    )
    from trunkline_voximplant.models.transcription_complete_event import (
        TranscriptionCompleteEvent as TranscriptionCompleteEvent,
    )
    from trunkline_voximplant.models.unverified_subscription_detached_callback import (
        UnverifiedSubscriptionDetachedCallback as UnverifiedSubscriptionDetachedCallback,
    )
    from trunkline_voximplant.models.unverified_subscription_detached_callback_item import (
        UnverifiedSubscriptionDetachedCallbackItem as UnverifiedSubscriptionDetachedCallbackItem,
    )
    from trunkline_voximplant.models.unverified_subscription_detached_event import (
        UnverifiedSubscriptionDetachedEvent as UnverifiedSubscriptionDetachedEvent,
    )
    from trunkline_voximplant.models.update_key_response import UpdateKeyResponse as UpdateKeyResponse
    from trunkline_voximplant.models.update_sip_registration_response import (
        UpdateSipRegistrationResponse as UpdateSipRegistrationResponse,
    )
    from trunkline_voximplant.models.user_info_type import UserInfoType as UserInfoType
    from trunkline_voximplant.models.verification_status import VerificationStatus as VerificationStatus
    from trunkline_voximplant.models.verify_outbound_test_phone_number_response import (
        VerifyOutboundTestPhoneNumberResponse as VerifyOutboundTestPhoneNumberResponse,
    )
    from trunkline_voximplant.models.wab_phone_info_type import WABPhoneInfoType as WABPhoneInfoType
    from trunkline_voximplant.models.wire_transfer_callback import WireTransferCallback as WireTransferCallback
    from trunkline_voximplant.models.wire_transfer_event import WireTransferEvent as WireTransferEvent
    from trunkline_voximplant.models.zip_code import ZipCode as ZipCode

_MODULES = {
    "A2PActivatedCallback": "a2p_activated_callback",
    "A2PGetSmsHistoryRequestDeliveryStatus": "a2p_get_sms_history_request_delivery_status",
    "A2PGetSmsHistoryResponse": "a2p_get_sms_history_response",
    "A2PSendSmsResponse": "a2p_send_sms_response",
    "A2PSmsActivatedEvent": "a2p_sms_activated_event",
    "A2PSmsDeliveryCallback": "a2p_sms_delivery_callback",
    "A2PSmsHistoryType": "a2p_sms_history_type",
    "A2PSmsHistoryTypeDeliveryStatus": "a2p_sms_history_type_delivery_status",
    "ACDAfterServiceOperatorStateType": "acd_after_service_operator_state_type",
    "ACDLock": "acd_lock",
    "ACDLockedOperatorStateType": "acd_locked_operator_state_type",
    "ACDLockedOperatorStateTypeStatus": "acd_locked_operator_state_type_status",
    "ACDOperatorAggregationGroupType": "acd_operator_aggregation_group_type",
    "ACDOperatorCall": "acd_operator_call",
    "ACDOperatorStatisticsType": "acd_operator_statistics_type",
    "ACDOperatorStatusAggregationGroupType": "acd_operator_status_aggregation_group_type",
    "ACDOperatorStatusStatisticsDetail": "acd_operator_status_statistics_detail",
    "ACDOperatorStatusStatisticsType": "acd_operator_status_statistics_type",
    "ACDQueueOperatorInfoType": "acd_queue_operator_info_type",
    "ACDQueueStateType": "acd_queue_state_type",
    "ACDQueueStatisticsServiceLevelType": "acd_queue_statistics_service_level_type",
    "ACDQueueStatisticsType": "acd_queue_statistics_type",
    "ACDReadyOperatorStateType": "acd_ready_operator_state_type",
    "ACDServicingCallStateType": "acd_servicing_call_state_type",
    "ACDSessionEventInfoType": "acd_session_event_info_type",
    "ACDSessionInfoType": "acd_session_info_type",
    "ACDStateType": "acd_state_type",
    "ACDStatisticsCalls": "acd_statistics_calls",
    "ACDStatisticsItemType": "acd_statistics_item_type",
    "ACDWaitingCallStateType": "acd_waiting_call_state_type",
    "AccountCallbacks": "account_callbacks",
    "AccountDocumentStatusUpdatedCallback": "account_document_status_updated_callback",
    "AccountDocumentStatusUpdatedEvent": "account_document_status_updated_event",
    "AccountDocumentUploadedCallback": "account_document_uploaded_callback",
    "AccountDocumentUploadedEvent": "account_document_uploaded_event",
    "AccountDocumentVerifiedCallback": "account_document_verified_callback",
    "AccountDocumentVerifiedEvent": "account_document_verified_event",
    "AccountDocumentsType": "account_documents_type",
    "AccountInfoType": "account_info_type",
    "AccountInvoice": "account_invoice",
    "AccountIsFrozenEvent": "account_is_frozen_event",
    "AccountIsUnfrozenEvent": "account_is_unfrozen_event",
    "AccountPlanPackageType": "account_plan_package_type",
    "AccountPlanType": "account_plan_type",
    "AccountVerificationDocument": "account_verification_document",
    "AccountVerificationDocumentAccountDocumentStatus": "account_verification_document_account_document_status",
    "AccountVerificationType": "account_verification_type",
    "AccountVerificationsType": "account_verifications_type",
    "AccountVerificationsTypeAgreements": "account_verifications_type_agreements",
    "AccountVerificationsTypeAgreementsSigningType": "account_verifications_type_agreements_signing_type",
    "AccountVerificationsTypeAgreementsStatus": "account_verifications_type_agreements_status",
    "AccountVerificationsTypeCreationType": "account_verifications_type_creation_type",
    "AccountVerificationsTypeCredentials": "account_verifications_type_credentials",
    "AccountVerificationsTypeCredentialsLegalStatus": "account_verifications_type_credentials_legal_status",
    "AccountVerificationsTypeDefaultEndUser": "account_verifications_type_default_end_user",
    "AccountVerificationsTypeStatus": "account_verifications_type_status",
    "AcdStatisticsAggregation": "acd_statistics_aggregation",
    "AcdStatisticsGroup": "acd_statistics_group",
    "AcdStatus": "acd_status",
    "ActivateOutboundTestPhoneNumberResponse": "activate_outbound_test_phone_number_response",
    "ActivateSuccessfulEvent": "activate_successful_event",
    "AddAccountResponse": "add_account_response",
    "AddApplicationResponse": "add_application_response",
    "AddAuthorizedAccountIPResponse": "add_authorized_account_ip_response",
    "AddDialogflowKeyResponse": "add_dialogflow_key_response",
    "AddOutboundTestPhoneNumberResponse": "add_outbound_test_phone_number_response",
    "AddPstnBlackListItemResponse": "add_pstn_black_list_item_response",
    "AddPushCredentialRequestPushProviderId": "add_push_credential_request_push_provider_id",
    "AddPushCredentialResponse": "add_push_credential_response",
    "AddQueueResponse": "add_queue_response",
    "AddRuleResponse": "add_rule_response",
    "AddScenarioResponse": "add_scenario_response",
    "AddSecretResponse": "add_secret_response",
    "AddSecretResult": "add_secret_result",
    "AddSipWhiteListItemResponse": "add_sip_white_list_item_response",
    "AddSkillResponse": "add_skill_response",
    "AddSubUserResponse": "add_sub_user_response",
    "AddUserResponse": "add_user_response",
    "AddWABPhoneNumberResponse": "add_wab_phone_number_response",
    "AppendToCallListResponse": "append_to_call_list_response",
    "ApplicationInfoType": "application_info_type",
    "AttachPhoneNumberResponse": "attach_phone_number_response",
    "AttachedPhoneInfoType": "attached_phone_info_type",
    "AuditLogInfoType": "audit_log_info_type",
    "AuthorizedAccountIPType": "authorized_account_ip_type",
    "BankCardBillingLimitInfoType": "bank_card_billing_limit_info_type",
    "BatchTaskCancellingCallback": "batch_task_cancelling_callback",
    "BatchTaskCancellingCompletedEvent": "batch_task_cancelling_completed_event",
    "BillingLimitInfoType": "billing_limit_info_type",
    "BillingLimitsType": "billing_limits_type",
    "BindDialogflowKeysResponse": "bind_dialogflow_keys_response",
    "BindPhoneNumberToApplicationResponse": "bind_phone_number_to_application_response",
    "BindPushCredentialResponse": "bind_push_credential_response",
    "BindScenarioResponse": "bind_scenario_response",
    "BindSipRegistrationResponse": "bind_sip_registration_response",
    "BindSkillResponse": "bind_skill_response",
    "BindUserToQueueResponse": "bind_user_to_queue_response",
    "CalculatedHistoryData": "calculated_history_data",
    "CallHistoryReportCallback": "call_history_report_callback",
    "CallHistoryReportEvent": "call_history_report_event",
    "CallInfoType": "call_info_type",
    "CallListDetailType": "call_list_detail_type",
    "CallListDetailTypeStatus": "call_list_detail_type_status",
    "CallListType": "call_list_type",
    "CallListTypeStatus": "call_list_type_status",
    "CallSessionInfoType": "call_session_info_type",
    "CallSessionInfoTypeAudioQuality": "call_session_info_type_audio_quality",
    "CallSessionInfoTypeFinishReason": "call_session_info_type_finish_reason",
    "CallerIDInfoType": "caller_id_info_type",
    "CancelCallListBatchResponse": "cancel_call_list_batch_response",
    "CancelCallListTaskResponse": "cancel_call_list_task_response",
    "CardExpiredEvent": "card_expired_event",
    "CardExpiresInMonthEvent": "card_expires_in_month_event",
    "CardPaymentCallback": "card_payment_callback",
    "CardPaymentEvent": "card_payment_event",
    "CardPaymentFailedEvent": "card_payment_failed_event",
    "CertificateExpiredEvent": "certificate_expired_event",
    "CertificateInfoType": "certificate_info_type",
    "ChangeAccountPlanResponse": "change_account_plan_response",
    "CheckAuthorizedAccountIPResponse": "check_authorized_account_ip_response",
    "CloneAccountResponse": "clone_account_response",
    "ClonedACDQueueType": "cloned_acd_queue_type",
    "ClonedACDSkillType": "cloned_acd_skill_type",
    "ClonedAccountType": "cloned_account_type",
    "ClonedAdminRoleType": "cloned_admin_role_type",
    "ClonedAdminUserType": "cloned_admin_user_type",
    "ClonedApplicationType": "cloned_application_type",
    "ClonedRuleType": "cloned_rule_type",
    "ClonedScenarioType": "cloned_scenario_type",
    "ClonedUserType": "cloned_user_type",
    "CommonReportType": "common_report_type",
    "CommonReportTypeType": "common_report_type_type",
    "ControlSmsRequestCommand": "control_sms_request_command",
    "ControlSmsResponse": "control_sms_response",
    "CountryCode": "country_code",
    "CreateCallListRequestAcdVersion": "create_call_list_request_acd_version",
    "CreateCallListRequestBufferSizeTarget": "create_call_list_request_buffer_size_target",
    "CreateCallListRequestCallListType": "create_call_list_request_call_list_type",
    "CreateCallListRequestPredictiveType": "create_call_list_request_predictive_type",
    "CreateCallListResponse": "create_call_list_response",
    "CreateKeyResponse": "create_key_response",
    "CreateSipRegistrationResponse": "create_sip_registration_response",
    "DeactivatePhoneNumberResponse": "deactivate_phone_number_response",
    "DelApplicationResponse": "del_application_response",
    "DelAuthorizedAccountIPResponse": "del_authorized_account_ip_response",
    "DelCallerIDResponse": "del_caller_id_response",
    "DelDialogflowKeyResponse": "del_dialogflow_key_response",
    "DelKeyValueItemResponse": "del_key_value_item_response",
    "DelOutboundTestPhoneNumberResponse": "del_outbound_test_phone_number_response",
    "DelPstnBlackListItemResponse": "del_pstn_black_list_item_response",
    "DelPushCredentialResponse": "del_push_credential_response",
    "DelQueueResponse": "del_queue_response",
    "DelRuleResponse": "del_rule_response",
    "DelScenarioResponse": "del_scenario_response",
    "DelSecretResponse": "del_secret_response",
    "DelSipWhiteListItemResponse": "del_sip_white_list_item_response",
    "DelSkillResponse": "del_skill_response",
    "DelSubUserResponse": "del_sub_user_response",
    "DelUserResponse": "del_user_response",
    "DeleteCallListResponse": "delete_call_list_response",
    "DeleteKeyResponse": "delete_key_response",
    "DeleteRecordResponse": "delete_record_response",
    "DeleteSipRegistrationResponse": "delete_sip_registration_response",
    "DeleteWABPhoneNumberResponse": "delete_wab_phone_number_response",
    "DialogflowKey": "dialogflow_key",
    "DialogflowKeyInfo": "dialogflow_key_info",
    "EditCallListRequestCallListType": "edit_call_list_request_call_list_type",
    "EditCallListRequestPredictiveType": "edit_call_list_request_predictive_type",
    "EditCallListResponse": "edit_call_list_response",
    "EditCallListTaskResponse": "edit_call_list_task_response",
    "EditCallListTasksPriorityResponse": "edit_call_list_tasks_priority_response",
    "EndReason": "end_reason",
    "ExchangeRatesType": "exchange_rates_type",
    "ExpiredAgreementCallback": "expired_agreement_callback",
    "ExpiredAgreementEvent": "expired_agreement_event",
    "ExpiredCertificateCallback": "expired_certificate_callback",
    "ExpiredCertificatesEvent": "expired_certificates_event",
    "ExpiringAgreementCallback": "expiring_agreement_callback",
    "ExpiringAgreementEvent": "expiring_agreement_event",
    "ExpiringCallerIDCallback": "expiring_caller_id_callback",
    "ExpiringCalleridEvent": "expiring_callerid_event",
    "ExpiringCertificateCallback": "expiring_certificate_callback",
    "ExpiringCertificatesEvent": "expiring_certificates_event",
    "FailedSms": "failed_sms",
    "GetACDHistoryResponse": "get_acd_history_response",
    "GetACDOperatorStatisticsRequestReportItem": "get_acd_operator_statistics_request_report_item",
    "GetACDOperatorStatisticsResponse": "get_acd_operator_statistics_response",
    "GetACDOperatorStatusStatisticsResponse": "get_acd_operator_status_statistics_response",
    "GetACDQueueStatisticsRequestReportItem": "get_acd_queue_statistics_request_report_item",
    "GetACDQueueStatisticsResponse": "get_acd_queue_statistics_response",
    "GetACDStateResponse": "get_acd_state_response",
    "GetAccountDocumentsRequestVerificationStatusItem": "get_account_documents_request_verification_status_item",
    "GetAccountDocumentsResponse": "get_account_documents_response",
    "GetAccountInfoResponse": "get_account_info_response",
    "GetAccountInvoicesResponse": "get_account_invoices_response",
    "GetAccountPhoneNumberCountriesResponse": "get_account_phone_number_countries_response",
    "GetAccountPlansResponse": "get_account_plans_response",
    "GetAccountVerificationsResponse": "get_account_verifications_response",
    "GetActualPhoneNumberRegionResponse": "get_actual_phone_number_region_response",
    "GetApplicationsResponse": "get_applications_response",
    "GetAuditLogAsyncResponse": "get_audit_log_async_response",
    "GetAuditLogResponse": "get_audit_log_response",
    "GetAuthorizedAccountIPsResponse": "get_authorized_account_i_ps_response",
    "GetAvailablePlansResponse": "get_available_plans_response",
    "GetAvailableRegulationsResponse": "get_available_regulations_response",
    "GetBriefCallHistoryResponse": "get_brief_call_history_response",
    "GetCallHistoryAsyncResponse": "get_call_history_async_response",
    "GetCallHistoryResponse": "get_call_history_response",
    "GetCallListDetailsRequestOutput": "get_call_list_details_request_output",
    "GetCallListDetailsResponse": "get_call_list_details_response",
    "GetCallListsRequestStatus": "get_call_lists_request_status",
    "GetCallListsRequestTypeList": "get_call_lists_request_type_list",
    "GetCallListsResponse": "get_call_lists_response",
    "GetCallerIDsRequestOrderBy": "get_caller_i_ds_request_order_by",
    "GetCallerIDsResponse": "get_caller_i_ds_response",
    "GetChildrenAccountsRequestOrderBy": "get_children_accounts_request_order_by",
    "GetChildrenAccountsResponse": "get_children_accounts_response",
    "GetCountriesResponse": "get_countries_response",
    "GetCurrencyRateResponse": "get_currency_rate_response",
    "GetDialogflowKeysResponse": "get_dialogflow_keys_response",
    "GetHistoryReportsResponse": "get_history_reports_response",
    "GetKeyRolesResponse": "get_key_roles_response",
    "GetKeyValueItemResponse": "get_key_value_item_response",
    "GetKeyValueItemsResponse": "get_key_value_items_response",
    "GetKeyValueKeysResponse": "get_key_value_keys_response",
    "GetKeysResponse": "get_keys_response",
    "GetMoneyAmountToChargeResponse": "get_money_amount_to_charge_response",
    "GetMoneyAmountToChargeResult": "get_money_amount_to_charge_result",
    "GetNewPhoneNumbersResponse": "get_new_phone_numbers_response",
    "GetOutboundTestPhoneNumbersResponse": "get_outbound_test_phone_numbers_response",
    "GetPhoneNumberCategoriesResponse": "get_phone_number_categories_response",
    "GetPhoneNumberCountryStatesResponse": "get_phone_number_country_states_response",
    "GetPhoneNumberRegionsResponse": "get_phone_number_regions_response",
    "GetPhoneNumberReportsRequestReportTypeItem": "get_phone_number_reports_request_report_type_item",
    "GetPhoneNumberReportsResponse": "get_phone_number_reports_response",
    "GetPhoneNumbersAsyncResponse": "get_phone_numbers_async_response",
    "GetPhoneNumbersRequestOrderBy": "get_phone_numbers_request_order_by",
    "GetPhoneNumbersRequestVerificationStatusItem": "get_phone_numbers_request_verification_status_item",
    "GetPhoneNumbersResponse": "get_phone_numbers_response",
    "GetPstnBlackListResponse": "get_pstn_black_list_response",
    "GetPushCredentialRequestPushProviderId": "get_push_credential_request_push_provider_id",
    "GetPushCredentialResponse": "get_push_credential_response",
    "GetQueuesResponse": "get_queues_response",
    "GetRecordStoragesResponse": "get_record_storages_response",
    "GetRegionsResponse": "get_regions_response",
    "GetRegulationsAddressResponse": "get_regulations_address_response",
    "GetResourcePriceResponse": "get_resource_price_response",
    "GetRoleGroupsResponse": "get_role_groups_response",
    "GetRolesResponse": "get_roles_response",
    "GetRulesResponse": "get_rules_response",
    "GetSQAgentsResult": "get_sq_agents_result",
    "GetSQQueuesResult": "get_sq_queues_result",
    "GetSQSkillsResult": "get_sq_skills_result",
    "GetSQStateResponse": "get_sq_state_response",
    "GetScenariosResponse": "get_scenarios_response",
    "GetSecretValueResponse": "get_secret_value_response",
    "GetSecretValueResult": "get_secret_value_result",
    "GetSecretsResponse": "get_secrets_response",
    "GetSipRegistrationsResponse": "get_sip_registrations_response",
    "GetSipWhiteListResponse": "get_sip_white_list_response",
    "GetSkillsResponse": "get_skills_response",
    "GetSmartQueueDayHistoryResponse": "get_smart_queue_day_history_response",
    "GetSmartQueueRealtimeMetricsResponse": "get_smart_queue_realtime_metrics_response",
    "GetSmsHistoryRequestDirection": "get_sms_history_request_direction",
    "GetSmsHistoryResponse": "get_sms_history_response",
    "GetSubUserRolesResponse": "get_sub_user_roles_response",
    "GetSubUsersResponse": "get_sub_users_response",
    "GetSubscriptionPriceResponse": "get_subscription_price_response",
    "GetTransactionHistoryAsyncResponse": "get_transaction_history_async_response",
    "GetTransactionHistoryResponse": "get_transaction_history_response",
    "GetUsersRequestOrderBy": "get_users_request_order_by",
    "GetUsersResponse": "get_users_response",
    "GetWABPhoneNumbersResponse": "get_wab_phone_numbers_response",
    "GetZIPCodesResponse": "get_zip_codes_response",
    "HistoryReportType": "history_report_type",
    "HistoryType": "history_type",
    "InboundSmsCallback": "inbound_sms_callback",
    "InboundSmsCallbackItem": "inbound_sms_callback_item",
    "InvoicePeriod": "invoice_period",
    "InvoiceReceivedCallback": "invoice_received_callback",
    "InvoiceReceivedEvent": "invoice_received_event",
    "InvoiceSpendingDetails": "invoice_spending_details",
    "InvoiceTaxesDetails": "invoice_taxes_details",
    "InvoiceTaxesDetailsLevel": "invoice_taxes_details_level",
    "InvoiceTotalDetails": "invoice_total_details",
    "IsAccountPhoneNumberResponse": "is_account_phone_number_response",
    "JsFailEvent": "js_fail_event",
    "KeyInfo": "key_info",
    "KeyValueItems": "key_value_items",
    "KeyValueKeys": "key_value_keys",
    "KeyView": "key_view",
    "LanguageCode": "language_code",
    "LinkregulationAddressResponse": "linkregulation_address_response",
    "MinBalanceCallback": "min_balance_callback",
    "MinBalanceEvent": "min_balance_event",
    "MultipleNumbersPrice": "multiple_numbers_price",
    "NewAttachedPhoneInfoType": "new_attached_phone_info_type",
    "NewPhoneInfoType": "new_phone_info_type",
    "NextChargeAlertCallback": "next_charge_alert_callback",
    "NextChargeAlertEvent": "next_charge_alert_event",
    "OutboundTestPhonenumberInfoType": "outbound_test_phonenumber_info_type",
    "OutputFormat": "output_format",
    "PersonalCampaignType": "personal_campaign_type",
    "PhoneActivationStatus": "phone_activation_status",
    "PhoneNumberActivationStatusChangedCallback": "phone_number_activation_status_changed_callback",
    "PhoneNumberActivationStatusChangedCallbackItem": "phone_number_activation_status_changed_callback_item",
    "PhoneNumberActivationStatusChangedEvent": "phone_number_activation_status_changed_event",
    "PhoneNumberCountryCategoryInfoType": "phone_number_country_category_info_type",
    "PhoneNumberCountryInfoType": "phone_number_country_info_type",
    "PhoneNumberCountryRegionInfoType": "phone_number_country_region_info_type",
    "PhoneNumberCountryStateInfoType": "phone_number_country_state_info_type",
    "PhoneNumberLocale": "phone_number_locale",
    "PlanKind": "plan_kind",
    "PlanPackageType": "plan_package_type",
    "PlanType": "plan_type",
    "PriceGroup": "price_group",
    "PstnBlackListInfoType": "pstn_black_list_info_type",
    "PushCredentialContent": "push_credential_content",
    "PushCredentialInfo": "push_credential_info",
    "PushProviderName": "push_provider_name",
    "QueueInfoType": "queue_info_type",
    "QueueSkills": "queue_skills",
    "QueueUsers": "queue_users",
    "RecordStorageInfoType": "record_storage_info_type",
    "RecordType": "record_type",
    "RecordTypeTranscriptionStatus": "record_type_transcription_status",
    "RecoverCallListResponse": "recover_call_list_response",
    "RegulationAddress": "regulation_address",
    "RegulationAddressDocumentsRequestedCallback": "regulation_address_documents_requested_callback",
    "RegulationAddressDocumentsRequestedEvent": "regulation_address_documents_requested_event",
    "RegulationAddressSalutation": "regulation_address_salutation",
    "RegulationAddressStatus": "regulation_address_status",
    "RegulationAddressType": "regulation_address_type",
    "RegulationAddressUploadedCallback": "regulation_address_uploaded_callback",
    "RegulationAddressUploadedEvent": "regulation_address_uploaded_event",
    "RegulationAddressVerifiedCallback": "regulation_address_verified_callback",
    "RegulationAddressVerifiedEvent": "regulation_address_verified_event",
    "RegulationCountry": "regulation_country",
    "RegulationRegionRecord": "regulation_region_record",
    "RemoveKeyRolesResponse": "remove_key_roles_response",
    "RemoveSubUserRolesResponse": "remove_sub_user_roles_response",
    "RenewedSubscriptionsCallback": "renewed_subscriptions_callback",
    "RenewedSubscriptionsCallbackItem": "renewed_subscriptions_callback_item",
    "RenewedSubscriptionsEvent": "renewed_subscriptions_event",
    "ReorderRulesResponse": "reorder_rules_response",
    "ReorderScenariosResponse": "reorder_scenarios_response",
    "RequestSmartQueueHistoryResponse": "request_smart_queue_history_response",
    "ResetAccountPasswordRequestEvent": "reset_account_password_request_event",
    "ResourceParams": "resource_params",
    "ResourcePrice": "resource_price",
    "ResourceType": "resource_type",
    "ResourceUsageType": "resource_usage_type",
    "RestoredAgreementStatusCallback": "restored_agreement_status_callback",
    "RestoredAgreementStatusEvent": "restored_agreement_status_event",
    "RobokassaPaymentCallback": "robokassa_payment_callback",
    "RobokassaPaymentEvent": "robokassa_payment_event",
    "RoleGroupView": "role_group_view",
    "RoleView": "role_view",
    "RuleInfoType": "rule_info_type",
    "SIPRegistrationFailCallback": "sip_registration_fail_callback",
    "SIPRegistrationIsFailedCallbackItem": "sip_registration_is_failed_callback_item",
    "SIPRegistrationIsRecoveredCallbackItem": "sip_registration_is_recovered_callback_item",
    "SIPRegistrationRecoveredCallback": "sip_registration_recovered_callback",
    "SIPRegistrationType": "sip_registration_type",
    "SQAddQueueResponse": "sq_add_queue_response",
    "SQAddQueueResult": "sq_add_queue_result",
    "SQAddSkillResponse": "sq_add_skill_response",
    "SQAddSkillResult": "sq_add_skill_result",
    "SQAgentBindingMode": "sq_agent_binding_mode",
    "SQAgentSelection": "sq_agent_selection",
    "SQBindAgentResponse": "sq_bind_agent_response",
    "SQBindSkillResponse": "sq_bind_skill_response",
    "SQDelQueueResponse": "sq_del_queue_response",
    "SQDelSkillResponse": "sq_del_skill_response",
    "SQDeleteAgentCustomStatusMappingResponse": "sq_delete_agent_custom_status_mapping_response",
    "SQGetAgentCustomStatusMappingResponse": "sq_get_agent_custom_status_mapping_response",
    "SQGetAgentsResponse": "sq_get_agents_response",
    "SQGetQueuesResponse": "sq_get_queues_response",
    "SQGetSkillsResponse": "sq_get_skills_response",
    "SQSetAgentCustomStatusMappingResponse": "sq_set_agent_custom_status_mapping_response",
    "SQSetAgentInfoResponse": "sq_set_agent_info_response",
    "SQSetQueueInfoResponse": "sq_set_queue_info_response",
    "SQSetSkillInfoResponse": "sq_set_skill_info_response",
    "SQSkillBindingMode": "sq_skill_binding_mode",
    "SQTaskSelection": "sq_task_selection",
    "SQUnbindAgentResponse": "sq_unbind_agent_response",
    "SQUnbindSkillResponse": "sq_unbind_skill_response",
    "SandboxFilter": "sandbox_filter",
    "ScenarioInfoType": "scenario_info_type",
    "SecretListItem": "secret_list_item",
    "SendSmsMessageResponse": "send_sms_message_response",
    "SetAccountInfoResponse": "set_account_info_response",
    "SetApplicationInfoResponse": "set_application_info_response",
    "SetChildAccountInfoResponse": "set_child_account_info_response",
    "SetDialogflowKeyResponse": "set_dialogflow_key_response",
    "SetKeyRolesResponse": "set_key_roles_response",
    "SetKeyValueItemResponse": "set_key_value_item_response",
    "SetPhoneNumberInfoResponse": "set_phone_number_info_response",
    "SetPstnBlackListItemResponse": "set_pstn_black_list_item_response",
    "SetPushCredentialResponse": "set_push_credential_response",
    "SetQueueInfoResponse": "set_queue_info_response",
    "SetRuleInfoResponse": "set_rule_info_response",
    "SetScenarioInfoResponse": "set_scenario_info_response",
    "SetSecretInfoResponse": "set_secret_info_response",
    "SetSipWhiteListItemResponse": "set_sip_white_list_item_response",
    "SetSkillInfoResponse": "set_skill_info_response",
    "SetSubUserInfoResponse": "set_sub_user_info_response",
    "SetSubUserRolesResponse": "set_sub_user_roles_response",
    "SetUserInfoResponse": "set_user_info_response",
    "SetWABPhoneNumberInfoResponse": "set_wab_phone_number_info_response",
    "ShortAccountInfoType": "short_account_info_type",
    "SipRegistrationFailEvent": "sip_registration_fail_event",
    "SipRegistrationRecoveredEvent": "sip_registration_recovered_event",
    "SipWhiteListInfoType": "sip_white_list_info_type",
    "SkillInfoType": "skill_info_type",
    "SmartQueueAgentSkill": "smart_queue_agent_skill",
    "SmartQueueCustomStatusMapping": "smart_queue_custom_status_mapping",
    "SmartQueueGroup": "smart_queue_group",
    "SmartQueueMetricsGroups": "smart_queue_metrics_groups",
    "SmartQueueMetricsGroupsValues": "smart_queue_metrics_groups_values",
    "SmartQueueMetricsResult": "smart_queue_metrics_result",
    "SmartQueueReportType": "smart_queue_report_type",
    "SmartQueueState": "smart_queue_state",
    "SmartQueueStateAgent": "smart_queue_state_agent",
    "SmartQueueStateAgentStatus": "smart_queue_state_agent_status",
    "SmartQueueStateAgentStatusType": "smart_queue_state_agent_status_type",
    "SmartQueueStateTask": "smart_queue_state_task",
    "SmartQueueStateTaskStatus": "smart_queue_state_task_status",
    "SmartQueueStateTaskTaskType": "smart_queue_state_task_task_type",
    "SmartQueueTaskSkill": "smart_queue_task_skill",
    "SmsHistoryType": "sms_history_type",
    "SmsInboundEvent": "sms_inbound_event",
    "SmsTransaction": "sms_transaction",
    "StartConferenceResponse": "start_conference_response",
    "StartScenariosResponse": "start_scenarios_response",
    "StopCallListProcessingResponse": "stop_call_list_processing_response",
    "SubUserID": "sub_user_id",
    "SubUserView": "sub_user_view",
    "SubscriptionCallbackDetails": "subscription_callback_details",
    "SubscriptionCallbackDetailsPhoneNumbers": "subscription_callback_details_phone_numbers",
    "SubscriptionCallbackDetailsSipRegistrations": "subscription_callback_details_sip_registrations",
    "SubscriptionIsDetachedCallback": "subscription_is_detached_callback",
    "SubscriptionIsDetachedCallbackItem": "subscription_is_detached_callback_item",
    "SubscriptionIsDetachedEvent": "subscription_is_detached_event",
    "SubscriptionIsFrozenCallback": "subscription_is_frozen_callback",
    "SubscriptionIsFrozenCallbackItem": "subscription_is_frozen_callback_item",
    "SubscriptionIsFrozenEvent": "subscription_is_frozen_event",
    "SubscriptionKind": "subscription_kind",
    "SubscriptionTemplateType": "subscription_template_type",
    "SubscriptionsToChargeType": "subscriptions_to_charge_type",
    "TaskPriorityStrategy": "task_priority_strategy",
    "TransactionHistoryReportCallback": "transaction_history_report_callback",
    "TransactionHistoryReportEvent": "transaction_history_report_event",
    "TransactionInfoType": "transaction_info_type",
    "TransactionType": "transaction_type",
    "TranscriptionCompleteCallback": "transcription_complete_callback",
    "TranscriptionCompleteCallbackItem": "transcription_complete_callback_item",
    "TranscriptionCompleteEvent": "transcription_complete_event",
    "UnverifiedSubscriptionDetachedCallback": "unverified_subscription_detached_callback",
    "UnverifiedSubscriptionDetachedCallbackItem": "unverified_subscription_detached_callback_item",
    "UnverifiedSubscriptionDetachedEvent": "unverified_subscription_detached_event",
    "UpdateKeyResponse": "update_key_response",
    "UpdateSipRegistrationResponse": "update_sip_registration_response",
    "UserInfoType": "user_info_type",
    "VerificationStatus": "verification_status",
    "VerifyOutboundTestPhoneNumberResponse": "verify_outbound_test_phone_number_response",
    "WABPhoneInfoType": "wab_phone_info_type",
    "WireTransferCallback": "wire_transfer_callback",
    "WireTransferEvent": "wire_transfer_event",
    "ZipCode": "zip_code",
}

__all__ = [
    "A2PActivatedCallback",
    "A2PGetSmsHistoryRequestDeliveryStatus",
    "A2PGetSmsHistoryResponse",
    "A2PSendSmsResponse",
    "A2PSmsActivatedEvent",
    "A2PSmsDeliveryCallback",
    "A2PSmsHistoryType",
    "A2PSmsHistoryTypeDeliveryStatus",
    "ACDAfterServiceOperatorStateType",
    "ACDLock",
    "ACDLockedOperatorStateType",
    "ACDLockedOperatorStateTypeStatus",
    "ACDOperatorAggregationGroupType",
    "ACDOperatorCall",
    "ACDOperatorStatisticsType",
    "ACDOperatorStatusAggregationGroupType",
    "ACDOperatorStatusStatisticsDetail",
    "ACDOperatorStatusStatisticsType",
    "ACDQueueOperatorInfoType",
    "ACDQueueStateType",
    "ACDQueueStatisticsServiceLevelType",
    "ACDQueueStatisticsType",
    "ACDReadyOperatorStateType",
    "ACDServicingCallStateType",
    "ACDSessionEventInfoType",
    "ACDSessionInfoType",
    "ACDStateType",
    "ACDStatisticsCalls",
    "ACDStatisticsItemType",
    "ACDWaitingCallStateType",
    "AccountCallbacks",
    "AccountDocumentStatusUpdatedCallback",
    "AccountDocumentStatusUpdatedEvent",
    "AccountDocumentUploadedCallback",
    "AccountDocumentUploadedEvent",
    "AccountDocumentVerifiedCallback",
    "AccountDocumentVerifiedEvent",
    "AccountDocumentsType",
    "AccountInfoType",
    "AccountInvoice",
    "AccountIsFrozenEvent",
    "AccountIsUnfrozenEvent",
    "AccountPlanPackageType",
    "AccountPlanType",
    "AccountVerificationDocument",
    "AccountVerificationDocumentAccountDocumentStatus",
    "AccountVerificationType",
    "AccountVerificationsType",
    "AccountVerificationsTypeAgreements",
    "AccountVerificationsTypeAgreementsSigningType",
    "AccountVerificationsTypeAgreementsStatus",
    "AccountVerificationsTypeCreationType",
    "AccountVerificationsTypeCredentials",
    "AccountVerificationsTypeCredentialsLegalStatus",
    "AccountVerificationsTypeDefaultEndUser",
    "AccountVerificationsTypeStatus",
    "AcdStatisticsAggregation",
    "AcdStatisticsGroup",
    "AcdStatus",
    "ActivateOutboundTestPhoneNumberResponse",
    "ActivateSuccessfulEvent",
    "AddAccountResponse",
    "AddApplicationResponse",
    "AddAuthorizedAccountIPResponse",
    "AddDialogflowKeyResponse",
    "AddOutboundTestPhoneNumberResponse",
    "AddPstnBlackListItemResponse",
    "AddPushCredentialRequestPushProviderId",
    "AddPushCredentialResponse",
    "AddQueueResponse",
    "AddRuleResponse",
    "AddScenarioResponse",
    "AddSecretResponse",
    "AddSecretResult",
    "AddSipWhiteListItemResponse",
    "AddSkillResponse",
    "AddSubUserResponse",
    "AddUserResponse",
    "AddWABPhoneNumberResponse",
    "AppendToCallListResponse",
    "ApplicationInfoType",
    "AttachPhoneNumberResponse",
    "AttachedPhoneInfoType",
    "AuditLogInfoType",
    "AuthorizedAccountIPType",
    "BankCardBillingLimitInfoType",
    "BatchTaskCancellingCallback",
    "BatchTaskCancellingCompletedEvent",
    "BillingLimitInfoType",
    "BillingLimitsType",
    "BindDialogflowKeysResponse",
    "BindPhoneNumberToApplicationResponse",
    "BindPushCredentialResponse",
    "BindScenarioResponse",
    "BindSipRegistrationResponse",
    "BindSkillResponse",
    "BindUserToQueueResponse",
    "CalculatedHistoryData",
    "CallHistoryReportCallback",
    "CallHistoryReportEvent",
    "CallInfoType",
    "CallListDetailType",
    "CallListDetailTypeStatus",
    "CallListType",
    "CallListTypeStatus",
    "CallSessionInfoType",
    "CallSessionInfoTypeAudioQuality",
    "CallSessionInfoTypeFinishReason",
    "CallerIDInfoType",
    "CancelCallListBatchResponse",
    "CancelCallListTaskResponse",
    "CardExpiredEvent",
    "CardExpiresInMonthEvent",
    "CardPaymentCallback",
    "CardPaymentEvent",
    "CardPaymentFailedEvent",
    "CertificateExpiredEvent",
    "CertificateInfoType",
    "ChangeAccountPlanResponse",
    "CheckAuthorizedAccountIPResponse",
    "CloneAccountResponse",
    "ClonedACDQueueType",
    "ClonedACDSkillType",
    "ClonedAccountType",
    "ClonedAdminRoleType",
    "ClonedAdminUserType",
    "ClonedApplicationType",
    "ClonedRuleType",
    "ClonedScenarioType",
    "ClonedUserType",
    "CommonReportType",
    "CommonReportTypeType",
    "ControlSmsRequestCommand",
    "ControlSmsResponse",
    "CountryCode",
    "CreateCallListRequestAcdVersion",
    "CreateCallListRequestBufferSizeTarget",
    "CreateCallListRequestCallListType",
    "CreateCallListRequestPredictiveType",
    "CreateCallListResponse",
    "CreateKeyResponse",
    "CreateSipRegistrationResponse",
    "DeactivatePhoneNumberResponse",
    "DelApplicationResponse",
    "DelAuthorizedAccountIPResponse",
    "DelCallerIDResponse",
    "DelDialogflowKeyResponse",
    "DelKeyValueItemResponse",
    "DelOutboundTestPhoneNumberResponse",
    "DelPstnBlackListItemResponse",
    "DelPushCredentialResponse",
    "DelQueueResponse",
    "DelRuleResponse",
    "DelScenarioResponse",
    "DelSecretResponse",
    "DelSipWhiteListItemResponse",
    "DelSkillResponse",
    "DelSubUserResponse",
    "DelUserResponse",
    "DeleteCallListResponse",
    "DeleteKeyResponse",
    "DeleteRecordResponse",
    "DeleteSipRegistrationResponse",
    "DeleteWABPhoneNumberResponse",
    "DialogflowKey",
    "DialogflowKeyInfo",
    "EditCallListRequestCallListType",
    "EditCallListRequestPredictiveType",
    "EditCallListResponse",
    "EditCallListTaskResponse",
    "EditCallListTasksPriorityResponse",
    "EndReason",
    "ExchangeRatesType",
    "ExpiredAgreementCallback",
    "ExpiredAgreementEvent",
    "ExpiredCertificateCallback",
    "ExpiredCertificatesEvent",
    "ExpiringAgreementCallback",
    "ExpiringAgreementEvent",
    "ExpiringCallerIDCallback",
    "ExpiringCalleridEvent",
    "ExpiringCertificateCallback",
    "ExpiringCertificatesEvent",
    "FailedSms",
    "GetACDHistoryResponse",
    "GetACDOperatorStatisticsRequestReportItem",
    "GetACDOperatorStatisticsResponse",
    "GetACDOperatorStatusStatisticsResponse",
    "GetACDQueueStatisticsRequestReportItem",
    "GetACDQueueStatisticsResponse",
    "GetACDStateResponse",
    "GetAccountDocumentsRequestVerificationStatusItem",
    "GetAccountDocumentsResponse",
    "GetAccountInfoResponse",
    "GetAccountInvoicesResponse",
    "GetAccountPhoneNumberCountriesResponse",
    "GetAccountPlansResponse",
    "GetAccountVerificationsResponse",
    "GetActualPhoneNumberRegionResponse",
    "GetApplicationsResponse",
    "GetAuditLogAsyncResponse",
    "GetAuditLogResponse",
    "GetAuthorizedAccountIPsResponse",
    "GetAvailablePlansResponse",
    "GetAvailableRegulationsResponse",
    "GetBriefCallHistoryResponse",
    "GetCallHistoryAsyncResponse",
    "GetCallHistoryResponse",
    "GetCallListDetailsRequestOutput",
    "GetCallListDetailsResponse",
    "GetCallListsRequestStatus",
    "GetCallListsRequestTypeList",
    "GetCallListsResponse",
    "GetCallerIDsRequestOrderBy",
    "GetCallerIDsResponse",
    "GetChildrenAccountsRequestOrderBy",
    "GetChildrenAccountsResponse",
    "GetCountriesResponse",
    "GetCurrencyRateResponse",
    "GetDialogflowKeysResponse",
    "GetHistoryReportsResponse",
    "GetKeyRolesResponse",
    "GetKeyValueItemResponse",
    "GetKeyValueItemsResponse",
    "GetKeyValueKeysResponse",
    "GetKeysResponse",
    "GetMoneyAmountToChargeResponse",
    "GetMoneyAmountToChargeResult",
    "GetNewPhoneNumbersResponse",
    "GetOutboundTestPhoneNumbersResponse",
    "GetPhoneNumberCategoriesResponse",
    "GetPhoneNumberCountryStatesResponse",
    "GetPhoneNumberRegionsResponse",
    "GetPhoneNumberReportsRequestReportTypeItem",
    "GetPhoneNumberReportsResponse",
    "GetPhoneNumbersAsyncResponse",
    "GetPhoneNumbersRequestOrderBy",
    "GetPhoneNumbersRequestVerificationStatusItem",
    "GetPhoneNumbersResponse",
    "GetPstnBlackListResponse",
    "GetPushCredentialRequestPushProviderId",
    "GetPushCredentialResponse",
    "GetQueuesResponse",
    "GetRecordStoragesResponse",
    "GetRegionsResponse",
    "GetRegulationsAddressResponse",
    "GetResourcePriceResponse",
    "GetRoleGroupsResponse",
    "GetRolesResponse",
    "GetRulesResponse",
    "GetSQAgentsResult",
    "GetSQQueuesResult",
    "GetSQSkillsResult",
    "GetSQStateResponse",
    "GetScenariosResponse",
    "GetSecretValueResponse",
    "GetSecretValueResult",
    "GetSecretsResponse",
    "GetSipRegistrationsResponse",
    "GetSipWhiteListResponse",
    "GetSkillsResponse",
    "GetSmartQueueDayHistoryResponse",
    "GetSmartQueueRealtimeMetricsResponse",
    "GetSmsHistoryRequestDirection",
    "GetSmsHistoryResponse",
    "GetSubUserRolesResponse",
    "GetSubUsersResponse",
    "GetSubscriptionPriceResponse",
    "GetTransactionHistoryAsyncResponse",
    "GetTransactionHistoryResponse",
    "GetUsersRequestOrderBy",
    "GetUsersResponse",
    "GetWABPhoneNumbersResponse",
    "GetZIPCodesResponse",
    "HistoryReportType",
    "HistoryType",
    "InboundSmsCallback",
    "InboundSmsCallbackItem",
    "InvoicePeriod",
    "InvoiceReceivedCallback",
    "InvoiceReceivedEvent",
    "InvoiceSpendingDetails",
    "InvoiceTaxesDetails",
    "InvoiceTaxesDetailsLevel",
    "InvoiceTotalDetails",
    "IsAccountPhoneNumberResponse",
    "JsFailEvent",
    "KeyInfo",
    "KeyValueItems",
    "KeyValueKeys",
    "KeyView",
    "LanguageCode",
    "LinkregulationAddressResponse",
    "MinBalanceCallback",
    "MinBalanceEvent",
    "MultipleNumbersPrice",
    "NewAttachedPhoneInfoType",
    "NewPhoneInfoType",
    "NextChargeAlertCallback",
    "NextChargeAlertEvent",
    "OutboundTestPhonenumberInfoType",
    "OutputFormat",
    "PersonalCampaignType",
    "PhoneActivationStatus",
    "PhoneNumberActivationStatusChangedCallback",
    "PhoneNumberActivationStatusChangedCallbackItem",
    "PhoneNumberActivationStatusChangedEvent",
    "PhoneNumberCountryCategoryInfoType",
    "PhoneNumberCountryInfoType",
    "PhoneNumberCountryRegionInfoType",
    "PhoneNumberCountryStateInfoType",
    "PhoneNumberLocale",
    "PlanKind",
    "PlanPackageType",
    "PlanType",
    "PriceGroup",
    "PstnBlackListInfoType",
    "PushCredentialContent",
    "PushCredentialInfo",
    "PushProviderName",
    "QueueInfoType",
    "QueueSkills",
    "QueueUsers",
    "RecordStorageInfoType",
    "RecordType",
    "RecordTypeTranscriptionStatus",
    "RecoverCallListResponse",
    "RegulationAddress",
    "RegulationAddressDocumentsRequestedCallback",
    "RegulationAddressDocumentsRequestedEvent",
    "RegulationAddressSalutation",
    "RegulationAddressStatus",
    "RegulationAddressType",
    "RegulationAddressUploadedCallback",
    "RegulationAddressUploadedEvent",
    "RegulationAddressVerifiedCallback",
    "RegulationAddressVerifiedEvent",
    "RegulationCountry",
    "RegulationRegionRecord",
    "RemoveKeyRolesResponse",
    "RemoveSubUserRolesResponse",
    "RenewedSubscriptionsCallback",
    "RenewedSubscriptionsCallbackItem",
    "RenewedSubscriptionsEvent",
    "ReorderRulesResponse",
    "ReorderScenariosResponse",
    "RequestSmartQueueHistoryResponse",
    "ResetAccountPasswordRequestEvent",
    "ResourceParams",
    "ResourcePrice",
    "ResourceType",
    "ResourceUsageType",
    "RestoredAgreementStatusCallback",
    "RestoredAgreementStatusEvent",
    "RobokassaPaymentCallback",
    "RobokassaPaymentEvent",
    "RoleGroupView",
    "RoleView",
    "RuleInfoType",
    "SIPRegistrationFailCallback",
    "SIPRegistrationIsFailedCallbackItem",
    "SIPRegistrationIsRecoveredCallbackItem",
    "SIPRegistrationRecoveredCallback",
    "SIPRegistrationType",
    "SQAddQueueResponse",
    "SQAddQueueResult",
    "SQAddSkillResponse",
    "SQAddSkillResult",
    "SQAgentBindingMode",
    "SQAgentSelection",
    "SQBindAgentResponse",
    "SQBindSkillResponse",
    "SQDelQueueResponse",
    "SQDelSkillResponse",
    "SQDeleteAgentCustomStatusMappingResponse",
    "SQGetAgentCustomStatusMappingResponse",
    "SQGetAgentsResponse",
    "SQGetQueuesResponse",
    "SQGetSkillsResponse",
    "SQSetAgentCustomStatusMappingResponse",
    "SQSetAgentInfoResponse",
    "SQSetQueueInfoResponse",
    "SQSetSkillInfoResponse",
    "SQSkillBindingMode",
    "SQTaskSelection",
    "SQUnbindAgentResponse",
    "SQUnbindSkillResponse",
    "SandboxFilter",
    "ScenarioInfoType",
    "SecretListItem",
    "SendSmsMessageResponse",
    "SetAccountInfoResponse",
    "SetApplicationInfoResponse",
    "SetChildAccountInfoResponse",
    "SetDialogflowKeyResponse",
    "SetKeyRolesResponse",
    "SetKeyValueItemResponse",
    "SetPhoneNumberInfoResponse",
    "SetPstnBlackListItemResponse",
    "SetPushCredentialResponse",
    "SetQueueInfoResponse",
    "SetRuleInfoResponse",
    "SetScenarioInfoResponse",
    "SetSecretInfoResponse",
    "SetSipWhiteListItemResponse",
    "SetSkillInfoResponse",
    "SetSubUserInfoResponse",
    "SetSubUserRolesResponse",
    "SetUserInfoResponse",
    "SetWABPhoneNumberInfoResponse",
    "ShortAccountInfoType",
    "SipRegistrationFailEvent",
    "SipRegistrationRecoveredEvent",
    "SipWhiteListInfoType",
    "SkillInfoType",
    "SmartQueueAgentSkill",
    "SmartQueueCustomStatusMapping",
    "SmartQueueGroup",
    "SmartQueueMetricsGroups",
    "SmartQueueMetricsGroupsValues",
    "SmartQueueMetricsResult",
    "SmartQueueReportType",
    "SmartQueueState",
    "SmartQueueStateAgent",
    "SmartQueueStateAgentStatus",
    "SmartQueueStateAgentStatusType",
    "SmartQueueStateTask",
    "SmartQueueStateTaskStatus",
    "SmartQueueStateTaskTaskType",
    "SmartQueueTaskSkill",
    "SmsHistoryType",
    "SmsInboundEvent",
    "SmsTransaction",
    "StartConferenceResponse",
    "StartScenariosResponse",
    "StopCallListProcessingResponse",
    "SubUserID",
    "SubUserView",
    "SubscriptionCallbackDetails",
    "SubscriptionCallbackDetailsPhoneNumbers",
    "SubscriptionCallbackDetailsSipRegistrations",
    "SubscriptionIsDetachedCallback",
    "SubscriptionIsDetachedCallbackItem",
    "SubscriptionIsDetachedEvent",
    "SubscriptionIsFrozenCallback",
    "SubscriptionIsFrozenCallbackItem",
    "SubscriptionIsFrozenEvent",
    "SubscriptionKind",
    "SubscriptionTemplateType",
    "SubscriptionsToChargeType",
    "TaskPriorityStrategy",
    "TransactionHistoryReportCallback",
    "TransactionHistoryReportEvent",
    "TransactionInfoType",
    "TransactionType",
    "TranscriptionCompleteCallback",
    "TranscriptionCompleteCallbackItem",
    "TranscriptionCompleteEvent",
    "UnverifiedSubscriptionDetachedCallback",
    "UnverifiedSubscriptionDetachedCallbackItem",
    "UnverifiedSubscriptionDetachedEvent",
    "UpdateKeyResponse",
    "UpdateSipRegistrationResponse",
    "UserInfoType",
    "VerificationStatus",
    "VerifyOutboundTestPhoneNumberResponse",
    "WABPhoneInfoType",
    "WireTransferCallback",
    "WireTransferEvent",
    "ZipCode",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
