# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""What arrives unasked, each class loaded when it is first named."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from trunkline_runtime.codecs.models import KindCodec, ModelCodec

if TYPE_CHECKING:
    from trunkline_voximplant.models.a2p_activated_callback import A2PActivatedCallback as A2PActivatedCallback
    from trunkline_voximplant.models.a2p_sms_activated_event import A2PSmsActivatedEvent as A2PSmsActivatedEvent
    from trunkline_voximplant.models.a2p_sms_delivery_callback import A2PSmsDeliveryCallback as A2PSmsDeliveryCallback
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
    from trunkline_voximplant.models.account_is_frozen_event import AccountIsFrozenEvent as AccountIsFrozenEvent
    from trunkline_voximplant.models.account_is_unfrozen_event import AccountIsUnfrozenEvent as AccountIsUnfrozenEvent
    from trunkline_voximplant.models.activate_successful_event import ActivateSuccessfulEvent as ActivateSuccessfulEvent
    from trunkline_voximplant.models.batch_task_cancelling_callback import (
        BatchTaskCancellingCallback as BatchTaskCancellingCallback,
    )
    from trunkline_voximplant.models.batch_task_cancelling_completed_event import (
        BatchTaskCancellingCompletedEvent as BatchTaskCancellingCompletedEvent,
    )
    from trunkline_voximplant.models.call_history_report_callback import (
        CallHistoryReportCallback as CallHistoryReportCallback,
    )
    from trunkline_voximplant.models.call_history_report_event import CallHistoryReportEvent as CallHistoryReportEvent
    from trunkline_voximplant.models.card_expired_event import CardExpiredEvent as CardExpiredEvent
    from trunkline_voximplant.models.card_expires_in_month_event import (
        CardExpiresInMonthEvent as CardExpiresInMonthEvent,
    )
    from trunkline_voximplant.models.card_payment_callback import CardPaymentCallback as CardPaymentCallback
    from trunkline_voximplant.models.card_payment_event import CardPaymentEvent as CardPaymentEvent
    from trunkline_voximplant.models.card_payment_failed_event import CardPaymentFailedEvent as CardPaymentFailedEvent
    from trunkline_voximplant.models.certificate_expired_event import CertificateExpiredEvent as CertificateExpiredEvent
    from trunkline_voximplant.models.certificate_info_type import CertificateInfoType as CertificateInfoType
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
    from trunkline_voximplant.models.inbound_sms_callback import InboundSmsCallback as InboundSmsCallback
    from trunkline_voximplant.models.inbound_sms_callback_item import InboundSmsCallbackItem as InboundSmsCallbackItem
    from trunkline_voximplant.models.invoice_received_callback import InvoiceReceivedCallback as InvoiceReceivedCallback
    from trunkline_voximplant.models.invoice_received_event import InvoiceReceivedEvent as InvoiceReceivedEvent
    from trunkline_voximplant.models.js_fail_event import JsFailEvent as JsFailEvent
    from trunkline_voximplant.models.min_balance_callback import MinBalanceCallback as MinBalanceCallback
    from trunkline_voximplant.models.min_balance_event import MinBalanceEvent as MinBalanceEvent
    from trunkline_voximplant.models.next_charge_alert_callback import (
        NextChargeAlertCallback as NextChargeAlertCallback,
    )
    from trunkline_voximplant.models.next_charge_alert_event import NextChargeAlertEvent as NextChargeAlertEvent
    from trunkline_voximplant.models.phone_number_activation_status_changed_callback import (
        PhoneNumberActivationStatusChangedCallback as PhoneNumberActivationStatusChangedCallback,
    )
    from trunkline_voximplant.models.phone_number_activation_status_changed_callback_item import (
        PhoneNumberActivationStatusChangedCallbackItem as PhoneNumberActivationStatusChangedCallbackItem,
    )
    from trunkline_voximplant.models.phone_number_activation_status_changed_event import (
        PhoneNumberActivationStatusChangedEvent as PhoneNumberActivationStatusChangedEvent,
    )
    from trunkline_voximplant.models.regulation_address_documents_requested_callback import (
        RegulationAddressDocumentsRequestedCallback as RegulationAddressDocumentsRequestedCallback,
    )
    from trunkline_voximplant.models.regulation_address_documents_requested_event import (
        RegulationAddressDocumentsRequestedEvent as RegulationAddressDocumentsRequestedEvent,
    )
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
    from trunkline_voximplant.models.renewed_subscriptions_callback import (
        RenewedSubscriptionsCallback as RenewedSubscriptionsCallback,
    )
    from trunkline_voximplant.models.renewed_subscriptions_callback_item import (
        RenewedSubscriptionsCallbackItem as RenewedSubscriptionsCallbackItem,
    )
    from trunkline_voximplant.models.renewed_subscriptions_event import (
        RenewedSubscriptionsEvent as RenewedSubscriptionsEvent,
    )
    from trunkline_voximplant.models.reset_account_password_request_event import (
        ResetAccountPasswordRequestEvent as ResetAccountPasswordRequestEvent,
    )
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
    from trunkline_voximplant.models.sms_inbound_event import SmsInboundEvent as SmsInboundEvent
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
    from trunkline_voximplant.models.transaction_history_report_callback import (
        TransactionHistoryReportCallback as TransactionHistoryReportCallback,
    )
    from trunkline_voximplant.models.transaction_history_report_event import (
        TransactionHistoryReportEvent as TransactionHistoryReportEvent,
    )
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
    from trunkline_voximplant.models.wire_transfer_callback import WireTransferCallback as WireTransferCallback
    from trunkline_voximplant.models.wire_transfer_event import WireTransferEvent as WireTransferEvent

    AccountCallback: TypeAlias = (
        A2PSmsActivatedEvent
        | AccountDocumentStatusUpdatedEvent
        | AccountDocumentUploadedEvent
        | AccountDocumentVerifiedEvent
        | AccountIsFrozenEvent
        | AccountIsUnfrozenEvent
        | ActivateSuccessfulEvent
        | BatchTaskCancellingCompletedEvent
        | CallHistoryReportEvent
        | CardExpiredEvent
        | CardExpiresInMonthEvent
        | CardPaymentEvent
        | CardPaymentFailedEvent
        | CertificateExpiredEvent
        | ExpiredAgreementEvent
        | ExpiredCertificatesEvent
        | ExpiringAgreementEvent
        | ExpiringCalleridEvent
        | ExpiringCertificatesEvent
        | InvoiceReceivedEvent
        | JsFailEvent
        | MinBalanceEvent
        | NextChargeAlertEvent
        | PhoneNumberActivationStatusChangedEvent
        | RegulationAddressDocumentsRequestedEvent
        | RegulationAddressUploadedEvent
        | RegulationAddressVerifiedEvent
        | RenewedSubscriptionsEvent
        | ResetAccountPasswordRequestEvent
        | RestoredAgreementStatusEvent
        | RobokassaPaymentEvent
        | SipRegistrationFailEvent
        | SipRegistrationRecoveredEvent
        | SmsInboundEvent
        | SubscriptionIsDetachedEvent
        | SubscriptionIsFrozenEvent
        | TransactionHistoryReportEvent
        | TranscriptionCompleteEvent
        | UnverifiedSubscriptionDetachedEvent
        | WireTransferEvent
    )

_MODULES: dict[str, str] = {
    "A2PActivatedCallback": "a2p_activated_callback",
    "A2PSmsActivatedEvent": "a2p_sms_activated_event",
    "A2PSmsDeliveryCallback": "a2p_sms_delivery_callback",
    "AccountCallbacks": "account_callbacks",
    "AccountDocumentStatusUpdatedCallback": "account_document_status_updated_callback",
    "AccountDocumentStatusUpdatedEvent": "account_document_status_updated_event",
    "AccountDocumentUploadedCallback": "account_document_uploaded_callback",
    "AccountDocumentUploadedEvent": "account_document_uploaded_event",
    "AccountDocumentVerifiedCallback": "account_document_verified_callback",
    "AccountDocumentVerifiedEvent": "account_document_verified_event",
    "AccountIsFrozenEvent": "account_is_frozen_event",
    "AccountIsUnfrozenEvent": "account_is_unfrozen_event",
    "ActivateSuccessfulEvent": "activate_successful_event",
    "BatchTaskCancellingCallback": "batch_task_cancelling_callback",
    "BatchTaskCancellingCompletedEvent": "batch_task_cancelling_completed_event",
    "CallHistoryReportCallback": "call_history_report_callback",
    "CallHistoryReportEvent": "call_history_report_event",
    "CardExpiredEvent": "card_expired_event",
    "CardExpiresInMonthEvent": "card_expires_in_month_event",
    "CardPaymentCallback": "card_payment_callback",
    "CardPaymentEvent": "card_payment_event",
    "CardPaymentFailedEvent": "card_payment_failed_event",
    "CertificateExpiredEvent": "certificate_expired_event",
    "CertificateInfoType": "certificate_info_type",
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
    "InboundSmsCallback": "inbound_sms_callback",
    "InboundSmsCallbackItem": "inbound_sms_callback_item",
    "InvoiceReceivedCallback": "invoice_received_callback",
    "InvoiceReceivedEvent": "invoice_received_event",
    "JsFailEvent": "js_fail_event",
    "MinBalanceCallback": "min_balance_callback",
    "MinBalanceEvent": "min_balance_event",
    "NextChargeAlertCallback": "next_charge_alert_callback",
    "NextChargeAlertEvent": "next_charge_alert_event",
    "PhoneNumberActivationStatusChangedCallback": "phone_number_activation_status_changed_callback",
    "PhoneNumberActivationStatusChangedCallbackItem": "phone_number_activation_status_changed_callback_item",
    "PhoneNumberActivationStatusChangedEvent": "phone_number_activation_status_changed_event",
    "RegulationAddressDocumentsRequestedCallback": "regulation_address_documents_requested_callback",
    "RegulationAddressDocumentsRequestedEvent": "regulation_address_documents_requested_event",
    "RegulationAddressUploadedCallback": "regulation_address_uploaded_callback",
    "RegulationAddressUploadedEvent": "regulation_address_uploaded_event",
    "RegulationAddressVerifiedCallback": "regulation_address_verified_callback",
    "RegulationAddressVerifiedEvent": "regulation_address_verified_event",
    "RenewedSubscriptionsCallback": "renewed_subscriptions_callback",
    "RenewedSubscriptionsCallbackItem": "renewed_subscriptions_callback_item",
    "RenewedSubscriptionsEvent": "renewed_subscriptions_event",
    "ResetAccountPasswordRequestEvent": "reset_account_password_request_event",
    "RestoredAgreementStatusCallback": "restored_agreement_status_callback",
    "RestoredAgreementStatusEvent": "restored_agreement_status_event",
    "RobokassaPaymentCallback": "robokassa_payment_callback",
    "RobokassaPaymentEvent": "robokassa_payment_event",
    "SIPRegistrationFailCallback": "sip_registration_fail_callback",
    "SIPRegistrationIsFailedCallbackItem": "sip_registration_is_failed_callback_item",
    "SIPRegistrationIsRecoveredCallbackItem": "sip_registration_is_recovered_callback_item",
    "SIPRegistrationRecoveredCallback": "sip_registration_recovered_callback",
    "SipRegistrationFailEvent": "sip_registration_fail_event",
    "SipRegistrationRecoveredEvent": "sip_registration_recovered_event",
    "SmsInboundEvent": "sms_inbound_event",
    "SubscriptionCallbackDetails": "subscription_callback_details",
    "SubscriptionCallbackDetailsPhoneNumbers": "subscription_callback_details_phone_numbers",
    "SubscriptionCallbackDetailsSipRegistrations": "subscription_callback_details_sip_registrations",
    "SubscriptionIsDetachedCallback": "subscription_is_detached_callback",
    "SubscriptionIsDetachedCallbackItem": "subscription_is_detached_callback_item",
    "SubscriptionIsDetachedEvent": "subscription_is_detached_event",
    "SubscriptionIsFrozenCallback": "subscription_is_frozen_callback",
    "SubscriptionIsFrozenCallbackItem": "subscription_is_frozen_callback_item",
    "SubscriptionIsFrozenEvent": "subscription_is_frozen_event",
    "TransactionHistoryReportCallback": "transaction_history_report_callback",
    "TransactionHistoryReportEvent": "transaction_history_report_event",
    "TranscriptionCompleteCallback": "transcription_complete_callback",
    "TranscriptionCompleteCallbackItem": "transcription_complete_callback_item",
    "TranscriptionCompleteEvent": "transcription_complete_event",
    "UnverifiedSubscriptionDetachedCallback": "unverified_subscription_detached_callback",
    "UnverifiedSubscriptionDetachedCallbackItem": "unverified_subscription_detached_callback_item",
    "UnverifiedSubscriptionDetachedEvent": "unverified_subscription_detached_event",
    "WireTransferCallback": "wire_transfer_callback",
    "WireTransferEvent": "wire_transfer_event",
}

ACCOUNT_CALLBACK: Final = KindCodec(
    "type",
    {
        "a2p_sms_activated": ModelCodec("trunkline_voximplant.models.a2p_sms_activated_event", "A2PSmsActivatedEvent"),
        "account_document_status_updated": ModelCodec(
            "trunkline_voximplant.models.account_document_status_updated_event", "AccountDocumentStatusUpdatedEvent"
        ),
        "account_document_uploaded": ModelCodec(
            "trunkline_voximplant.models.account_document_uploaded_event", "AccountDocumentUploadedEvent"
        ),
        "account_document_verified": ModelCodec(
            "trunkline_voximplant.models.account_document_verified_event", "AccountDocumentVerifiedEvent"
        ),
        "account_is_frozen": ModelCodec("trunkline_voximplant.models.account_is_frozen_event", "AccountIsFrozenEvent"),
        "account_is_unfrozen": ModelCodec(
            "trunkline_voximplant.models.account_is_unfrozen_event", "AccountIsUnfrozenEvent"
        ),
        "activate_successful": ModelCodec(
            "trunkline_voximplant.models.activate_successful_event", "ActivateSuccessfulEvent"
        ),
        "batch_task_cancelling_completed": ModelCodec(
            "trunkline_voximplant.models.batch_task_cancelling_completed_event", "BatchTaskCancellingCompletedEvent"
        ),
        "call_history_report": ModelCodec(
            "trunkline_voximplant.models.call_history_report_event", "CallHistoryReportEvent"
        ),
        "card_expired": ModelCodec("trunkline_voximplant.models.card_expired_event", "CardExpiredEvent"),
        "card_expires_in_month": ModelCodec(
            "trunkline_voximplant.models.card_expires_in_month_event", "CardExpiresInMonthEvent"
        ),
        "card_payment": ModelCodec("trunkline_voximplant.models.card_payment_event", "CardPaymentEvent"),
        "card_payment_failed": ModelCodec(
            "trunkline_voximplant.models.card_payment_failed_event", "CardPaymentFailedEvent"
        ),
        "certificate_expired": ModelCodec(
            "trunkline_voximplant.models.certificate_expired_event", "CertificateExpiredEvent"
        ),
        "expired_agreement": ModelCodec("trunkline_voximplant.models.expired_agreement_event", "ExpiredAgreementEvent"),
        "expired_certificates": ModelCodec(
            "trunkline_voximplant.models.expired_certificates_event", "ExpiredCertificatesEvent"
        ),
        "expiring_agreement": ModelCodec(
            "trunkline_voximplant.models.expiring_agreement_event", "ExpiringAgreementEvent"
        ),
        "expiring_callerid": ModelCodec("trunkline_voximplant.models.expiring_callerid_event", "ExpiringCalleridEvent"),
        "expiring_certificates": ModelCodec(
            "trunkline_voximplant.models.expiring_certificates_event", "ExpiringCertificatesEvent"
        ),
        "invoice_received": ModelCodec("trunkline_voximplant.models.invoice_received_event", "InvoiceReceivedEvent"),
        "js_fail": ModelCodec("trunkline_voximplant.models.js_fail_event", "JsFailEvent"),
        "min_balance": ModelCodec("trunkline_voximplant.models.min_balance_event", "MinBalanceEvent"),
        "next_charge_alert": ModelCodec("trunkline_voximplant.models.next_charge_alert_event", "NextChargeAlertEvent"),
        "phone_number_activation_status_changed": ModelCodec(
            "trunkline_voximplant.models.phone_number_activation_status_changed_event",
            "PhoneNumberActivationStatusChangedEvent",
        ),
        "regulation_address_documents_requested": ModelCodec(
            "trunkline_voximplant.models.regulation_address_documents_requested_event",
            "RegulationAddressDocumentsRequestedEvent",
        ),
        "regulation_address_uploaded": ModelCodec(
            "trunkline_voximplant.models.regulation_address_uploaded_event", "RegulationAddressUploadedEvent"
        ),
        "regulation_address_verified": ModelCodec(
            "trunkline_voximplant.models.regulation_address_verified_event", "RegulationAddressVerifiedEvent"
        ),
        "renewed_subscriptions": ModelCodec(
            "trunkline_voximplant.models.renewed_subscriptions_event", "RenewedSubscriptionsEvent"
        ),
        "reset_account_password_request": ModelCodec(
            "trunkline_voximplant.models.reset_account_password_request_event", "ResetAccountPasswordRequestEvent"
        ),
        "restored_agreement_status": ModelCodec(
            "trunkline_voximplant.models.restored_agreement_status_event", "RestoredAgreementStatusEvent"
        ),
        "robokassa_payment": ModelCodec("trunkline_voximplant.models.robokassa_payment_event", "RobokassaPaymentEvent"),
        "sip_registration_fail": ModelCodec(
            "trunkline_voximplant.models.sip_registration_fail_event", "SipRegistrationFailEvent"
        ),
        "sip_registration_recovered": ModelCodec(
            "trunkline_voximplant.models.sip_registration_recovered_event", "SipRegistrationRecoveredEvent"
        ),
        "sms_inbound": ModelCodec("trunkline_voximplant.models.sms_inbound_event", "SmsInboundEvent"),
        "subscription_is_detached": ModelCodec(
            "trunkline_voximplant.models.subscription_is_detached_event", "SubscriptionIsDetachedEvent"
        ),
        "subscription_is_frozen": ModelCodec(
            "trunkline_voximplant.models.subscription_is_frozen_event", "SubscriptionIsFrozenEvent"
        ),
        "transaction_history_report": ModelCodec(
            "trunkline_voximplant.models.transaction_history_report_event", "TransactionHistoryReportEvent"
        ),
        "transcription_complete": ModelCodec(
            "trunkline_voximplant.models.transcription_complete_event", "TranscriptionCompleteEvent"
        ),
        "unverified_subscription_detached": ModelCodec(
            "trunkline_voximplant.models.unverified_subscription_detached_event", "UnverifiedSubscriptionDetachedEvent"
        ),
        "wire_transfer": ModelCodec("trunkline_voximplant.models.wire_transfer_event", "WireTransferEvent"),
    },
)
"""`AccountCallback`: which class reads it."""

_KINDS: dict[str, KindCodec] = {
    "AccountCallback": ACCOUNT_CALLBACK,
}
__all__: list[str] = [
    "A2PActivatedCallback",
    "A2PSmsActivatedEvent",
    "A2PSmsDeliveryCallback",
    "ACCOUNT_CALLBACK",
    "AccountCallback",
    "AccountCallbacks",
    "AccountDocumentStatusUpdatedCallback",
    "AccountDocumentStatusUpdatedEvent",
    "AccountDocumentUploadedCallback",
    "AccountDocumentUploadedEvent",
    "AccountDocumentVerifiedCallback",
    "AccountDocumentVerifiedEvent",
    "AccountIsFrozenEvent",
    "AccountIsUnfrozenEvent",
    "ActivateSuccessfulEvent",
    "BatchTaskCancellingCallback",
    "BatchTaskCancellingCompletedEvent",
    "CallHistoryReportCallback",
    "CallHistoryReportEvent",
    "CardExpiredEvent",
    "CardExpiresInMonthEvent",
    "CardPaymentCallback",
    "CardPaymentEvent",
    "CardPaymentFailedEvent",
    "CertificateExpiredEvent",
    "CertificateInfoType",
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
    "InboundSmsCallback",
    "InboundSmsCallbackItem",
    "InvoiceReceivedCallback",
    "InvoiceReceivedEvent",
    "JsFailEvent",
    "MinBalanceCallback",
    "MinBalanceEvent",
    "NextChargeAlertCallback",
    "NextChargeAlertEvent",
    "PhoneNumberActivationStatusChangedCallback",
    "PhoneNumberActivationStatusChangedCallbackItem",
    "PhoneNumberActivationStatusChangedEvent",
    "RegulationAddressDocumentsRequestedCallback",
    "RegulationAddressDocumentsRequestedEvent",
    "RegulationAddressUploadedCallback",
    "RegulationAddressUploadedEvent",
    "RegulationAddressVerifiedCallback",
    "RegulationAddressVerifiedEvent",
    "RenewedSubscriptionsCallback",
    "RenewedSubscriptionsCallbackItem",
    "RenewedSubscriptionsEvent",
    "ResetAccountPasswordRequestEvent",
    "RestoredAgreementStatusCallback",
    "RestoredAgreementStatusEvent",
    "RobokassaPaymentCallback",
    "RobokassaPaymentEvent",
    "SIPRegistrationFailCallback",
    "SIPRegistrationIsFailedCallbackItem",
    "SIPRegistrationIsRecoveredCallbackItem",
    "SIPRegistrationRecoveredCallback",
    "SipRegistrationFailEvent",
    "SipRegistrationRecoveredEvent",
    "SmsInboundEvent",
    "SubscriptionCallbackDetails",
    "SubscriptionCallbackDetailsPhoneNumbers",
    "SubscriptionCallbackDetailsSipRegistrations",
    "SubscriptionIsDetachedCallback",
    "SubscriptionIsDetachedCallbackItem",
    "SubscriptionIsDetachedEvent",
    "SubscriptionIsFrozenCallback",
    "SubscriptionIsFrozenCallbackItem",
    "SubscriptionIsFrozenEvent",
    "TransactionHistoryReportCallback",
    "TransactionHistoryReportEvent",
    "TranscriptionCompleteCallback",
    "TranscriptionCompleteCallbackItem",
    "TranscriptionCompleteEvent",
    "UnverifiedSubscriptionDetachedCallback",
    "UnverifiedSubscriptionDetachedCallbackItem",
    "UnverifiedSubscriptionDetachedEvent",
    "WireTransferCallback",
    "WireTransferEvent",
]


def __getattr__(name: str) -> Any:
    if name in _KINDS:
        value = reduce(or_, (codec.model for codec in _KINDS[name].models.values()))
    elif name in _MODULES:
        value = getattr(import_module(f"trunkline_voximplant.models.{_MODULES[name]}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
