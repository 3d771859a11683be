# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountCallbacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.a2p_sms_activated_event import A2PSmsActivatedEvent
    from trunkline_voximplant.models.account_document_status_updated_event import AccountDocumentStatusUpdatedEvent
    from trunkline_voximplant.models.account_document_uploaded_event import AccountDocumentUploadedEvent
    from trunkline_voximplant.models.account_document_verified_event import AccountDocumentVerifiedEvent
    from trunkline_voximplant.models.account_is_frozen_event import AccountIsFrozenEvent
    from trunkline_voximplant.models.account_is_unfrozen_event import AccountIsUnfrozenEvent
    from trunkline_voximplant.models.activate_successful_event import ActivateSuccessfulEvent
    from trunkline_voximplant.models.batch_task_cancelling_completed_event import BatchTaskCancellingCompletedEvent
    from trunkline_voximplant.models.call_history_report_event import CallHistoryReportEvent
    from trunkline_voximplant.models.card_expired_event import CardExpiredEvent
    from trunkline_voximplant.models.card_expires_in_month_event import CardExpiresInMonthEvent
    from trunkline_voximplant.models.card_payment_event import CardPaymentEvent
    from trunkline_voximplant.models.card_payment_failed_event import CardPaymentFailedEvent
    from trunkline_voximplant.models.certificate_expired_event import CertificateExpiredEvent
    from trunkline_voximplant.models.expired_agreement_event import ExpiredAgreementEvent
    from trunkline_voximplant.models.expired_certificates_event import ExpiredCertificatesEvent
    from trunkline_voximplant.models.expiring_agreement_event import ExpiringAgreementEvent
    from trunkline_voximplant.models.expiring_callerid_event import ExpiringCalleridEvent
    from trunkline_voximplant.models.expiring_certificates_event import ExpiringCertificatesEvent
    from trunkline_voximplant.models.invoice_received_event import InvoiceReceivedEvent
    from trunkline_voximplant.models.js_fail_event import JsFailEvent
    from trunkline_voximplant.models.min_balance_event import MinBalanceEvent
    from trunkline_voximplant.models.next_charge_alert_event import NextChargeAlertEvent
    from trunkline_voximplant.models.phone_number_activation_status_changed_event import (
        PhoneNumberActivationStatusChangedEvent,
    )
    from trunkline_voximplant.models.regulation_address_documents_requested_event import (
        RegulationAddressDocumentsRequestedEvent,
    )
    from trunkline_voximplant.models.regulation_address_uploaded_event import RegulationAddressUploadedEvent
    from trunkline_voximplant.models.regulation_address_verified_event import RegulationAddressVerifiedEvent
    from trunkline_voximplant.models.renewed_subscriptions_event import RenewedSubscriptionsEvent
    from trunkline_voximplant.models.reset_account_password_request_event import ResetAccountPasswordRequestEvent
    from trunkline_voximplant.models.restored_agreement_status_event import RestoredAgreementStatusEvent
    from trunkline_voximplant.models.robokassa_payment_event import RobokassaPaymentEvent
    from trunkline_voximplant.models.sip_registration_fail_event import SipRegistrationFailEvent
    from trunkline_voximplant.models.sip_registration_recovered_event import SipRegistrationRecoveredEvent
    from trunkline_voximplant.models.sms_inbound_event import SmsInboundEvent
    from trunkline_voximplant.models.subscription_is_detached_event import SubscriptionIsDetachedEvent
    from trunkline_voximplant.models.subscription_is_frozen_event import SubscriptionIsFrozenEvent
    from trunkline_voximplant.models.transaction_history_report_event import TransactionHistoryReportEvent
    from trunkline_voximplant.models.transcription_complete_event import TranscriptionCompleteEvent
    from trunkline_voximplant.models.unverified_subscription_detached_event import UnverifiedSubscriptionDetachedEvent
    from trunkline_voximplant.models.wire_transfer_event import WireTransferEvent


@_define(kw_only=True, repr=False)
class AccountCallbacks(Model):
    """The body of a request: one callback or several.

    Attributes:
        callbacks: Events, several in one request.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "callbacks",
            "callbacks",
            c.ListCodec(
                model.KindCodec(
                    "type",
                    {
                        "a2p_sms_activated": model.ModelCodec(
                            "trunkline_voximplant.models.a2p_sms_activated_event", "A2PSmsActivatedEvent"
                        ),
                        "account_document_status_updated": model.ModelCodec(
                            "trunkline_voximplant.models.account_document_status_updated_event",
                            "AccountDocumentStatusUpdatedEvent",
                        ),
                        "account_document_uploaded": model.ModelCodec(
                            "trunkline_voximplant.models.account_document_uploaded_event",
                            "AccountDocumentUploadedEvent",
                        ),
                        "account_document_verified": model.ModelCodec(
                            "trunkline_voximplant.models.account_document_verified_event",
                            "AccountDocumentVerifiedEvent",
                        ),
                        "account_is_frozen": model.ModelCodec(
                            "trunkline_voximplant.models.account_is_frozen_event", "AccountIsFrozenEvent"
                        ),
                        "account_is_unfrozen": model.ModelCodec(
                            "trunkline_voximplant.models.account_is_unfrozen_event", "AccountIsUnfrozenEvent"
                        ),
                        "activate_successful": model.ModelCodec(
                            "trunkline_voximplant.models.activate_successful_event", "ActivateSuccessfulEvent"
                        ),
                        "batch_task_cancelling_completed": model.ModelCodec(
                            "trunkline_voximplant.models.batch_task_cancelling_completed_event",
                            "BatchTaskCancellingCompletedEvent",
                        ),
                        "call_history_report": model.ModelCodec(
                            "trunkline_voximplant.models.call_history_report_event", "CallHistoryReportEvent"
                        ),
                        "card_expired": model.ModelCodec(
                            "trunkline_voximplant.models.card_expired_event", "CardExpiredEvent"
                        ),
                        "card_expires_in_month": model.ModelCodec(
                            "trunkline_voximplant.models.card_expires_in_month_event", "CardExpiresInMonthEvent"
                        ),
                        "card_payment": model.ModelCodec(
                            "trunkline_voximplant.models.card_payment_event", "CardPaymentEvent"
                        ),
                        "card_payment_failed": model.ModelCodec(
                            "trunkline_voximplant.models.card_payment_failed_event", "CardPaymentFailedEvent"
                        ),
                        "certificate_expired": model.ModelCodec(
                            "trunkline_voximplant.models.certificate_expired_event", "CertificateExpiredEvent"
                        ),
                        "expired_agreement": model.ModelCodec(
                            "trunkline_voximplant.models.expired_agreement_event", "ExpiredAgreementEvent"
                        ),
                        "expired_certificates": model.ModelCodec(
                            "trunkline_voximplant.models.expired_certificates_event", "ExpiredCertificatesEvent"
                        ),
                        "expiring_agreement": model.ModelCodec(
                            "trunkline_voximplant.models.expiring_agreement_event", "ExpiringAgreementEvent"
                        ),
                        "expiring_callerid": model.ModelCodec(
                            "trunkline_voximplant.models.expiring_callerid_event", "ExpiringCalleridEvent"
                        ),
                        "expiring_certificates": model.ModelCodec(
                            "trunkline_voximplant.models.expiring_certificates_event", "ExpiringCertificatesEvent"
                        ),
                        "invoice_received": model.ModelCodec(
                            "trunkline_voximplant.models.invoice_received_event", "InvoiceReceivedEvent"
                        ),
                        "js_fail": model.ModelCodec("trunkline_voximplant.models.js_fail_event", "JsFailEvent"),
                        "min_balance": model.ModelCodec(
                            "trunkline_voximplant.models.min_balance_event", "MinBalanceEvent"
                        ),
                        "next_charge_alert": model.ModelCodec(
                            "trunkline_voximplant.models.next_charge_alert_event", "NextChargeAlertEvent"
                        ),
                        "phone_number_activation_status_changed": model.ModelCodec(
                            "trunkline_voximplant.models.phone_number_activation_status_changed_event",
                            "PhoneNumberActivationStatusChangedEvent",
                        ),
                        "regulation_address_documents_requested": model.ModelCodec(
                            "trunkline_voximplant.models.regulation_address_documents_requested_event",
                            "RegulationAddressDocumentsRequestedEvent",
                        ),
                        "regulation_address_uploaded": model.ModelCodec(
                            "trunkline_voximplant.models.regulation_address_uploaded_event",
                            "RegulationAddressUploadedEvent",
                        ),
                        "regulation_address_verified": model.ModelCodec(
                            "trunkline_voximplant.models.regulation_address_verified_event",
                            "RegulationAddressVerifiedEvent",
                        ),
                        "renewed_subscriptions": model.ModelCodec(
                            "trunkline_voximplant.models.renewed_subscriptions_event", "RenewedSubscriptionsEvent"
                        ),
                        "reset_account_password_request": model.ModelCodec(
                            "trunkline_voximplant.models.reset_account_password_request_event",
                            "ResetAccountPasswordRequestEvent",
                        ),
                        "restored_agreement_status": model.ModelCodec(
                            "trunkline_voximplant.models.restored_agreement_status_event",
                            "RestoredAgreementStatusEvent",
                        ),
                        "robokassa_payment": model.ModelCodec(
                            "trunkline_voximplant.models.robokassa_payment_event", "RobokassaPaymentEvent"
                        ),
                        "sip_registration_fail": model.ModelCodec(
                            "trunkline_voximplant.models.sip_registration_fail_event", "SipRegistrationFailEvent"
                        ),
                        "sip_registration_recovered": model.ModelCodec(
                            "trunkline_voximplant.models.sip_registration_recovered_event",
                            "SipRegistrationRecoveredEvent",
                        ),
                        "sms_inbound": model.ModelCodec(
                            "trunkline_voximplant.models.sms_inbound_event", "SmsInboundEvent"
                        ),
                        "subscription_is_detached": model.ModelCodec(
                            "trunkline_voximplant.models.subscription_is_detached_event", "SubscriptionIsDetachedEvent"
                        ),
                        "subscription_is_frozen": model.ModelCodec(
                            "trunkline_voximplant.models.subscription_is_frozen_event", "SubscriptionIsFrozenEvent"
                        ),
                        "transaction_history_report": model.ModelCodec(
                            "trunkline_voximplant.models.transaction_history_report_event",
                            "TransactionHistoryReportEvent",
                        ),
                        "transcription_complete": model.ModelCodec(
                            "trunkline_voximplant.models.transcription_complete_event", "TranscriptionCompleteEvent"
                        ),
                        "unverified_subscription_detached": model.ModelCodec(
                            "trunkline_voximplant.models.unverified_subscription_detached_event",
                            "UnverifiedSubscriptionDetachedEvent",
                        ),
                        "wire_transfer": model.ModelCodec(
                            "trunkline_voximplant.models.wire_transfer_event", "WireTransferEvent"
                        ),
                    },
                )
            ),
            required=True,
        ),
    )

    callbacks: list[
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
    ]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("callbacks", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.callbacks = None
        else:
            model.callbacks = cls.__rows__[0][3](value, context, (where, "callbacks"))
        if lacking or len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
