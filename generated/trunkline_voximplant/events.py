# Generated from specs/voximplant/events.yaml; edit that file, never this one.

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from trunkline.payload import Payload
from trunkline.payload_times import Day, Sql


class CallbackEnvelope(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    callback_id: Annotated[int | None, Field(description="The callback's id; part of the hash")] = None
    account_id: Annotated[int | None, Field(description="The account's id")] = None
    hash: Annotated[
        str | None,
        Field(
            description="MD5 of salt, account id, API key and callback id, in small hex digits",
            json_schema_extra={"x-secret": True},
        ),
    ] = None
    account_name: Annotated[str | None, Field(description="The account's name")] = None
    account_email: Annotated[
        str | None,
        Field(
            description="The account's e-mail address",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    language_code: Annotated[
        str | None,
        Field(description="The language of notifications, as a two-letter ISO code"),
    ] = None
    account_first_name: Annotated[
        str | None,
        Field(description="The owner's first name", json_schema_extra={"x-personal": True}),
    ] = None
    account_last_name: Annotated[
        str | None,
        Field(description="The owner's last name", json_schema_extra={"x-personal": True}),
    ] = None
    balance: Annotated[float | None, Field(description="The balance")] = None
    currency: Annotated[str | None, Field(description="The currency, as a three-letter ISO code")] = None


class A2PActivatedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    a2p_enabled: Annotated[bool | None, Field(description="Whether it is switched on now")] = None


class A2PSmsDeliveryCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[int | None, Field(description="The message's id")] = None
    source_number: Annotated[
        str | None,
        Field(description="The sender's number", json_schema_extra={"x-personal": True}),
    ] = None
    status: Annotated[str | None, Field(description="The state")] = None
    destination_numbers: Annotated[
        str | None,
        Field(
            description="The receivers, as joined text",
            json_schema_extra={"x-personal": True},
        ),
    ] = None


class A2pSmsActivatedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["a2p_sms_activated"],
        Field(description="Names the property that holds the event"),
    ]
    a2p_sms_activated: Annotated[
        A2PActivatedCallback | None,
        Field(description="Application-to-person SMS was switched on or off"),
    ] = None


class AccountDocumentStatusUpdatedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    account_document_id: Annotated[int | None, Field(description="The document's id")] = None
    previous_account_document_status: Annotated[
        str | None,
        Field(
            description="The state before",
            examples=[
                "AWAITING_AGREEMENT_UPLOADING",
                "AWAITING_VERIFICATION",
                "WAITING_FOR_CONFIRMATION_DOCUMENTS",
                "VERIFIED",
                "REJECTED",
                "WAITING_PERIOD_EXPIRED",
                "AWAITING_DOCUMENTS_UPLOADING",
            ],
        ),
    ] = None
    account_document_status: Annotated[
        str | None,
        Field(
            description="The state",
            examples=[
                "AWAITING_DOCUMENTS_UPLOADING",
                "AWAITING_AGREEMENT_UPLOADING",
                "AWAITING_VERIFICATION",
                "WAITING_FOR_CONFIRMATION_DOCUMENTS",
                "VERIFIED",
                "REJECTED",
                "WAITING_PERIOD_EXPIRED",
            ],
        ),
    ] = None
    update_time: Annotated[Sql | None, Field(description="When it changed")] = None
    comment: Annotated[
        str | None,
        Field(description="A comment", json_schema_extra={"x-personal": True}),
    ] = None
    legal_status: Annotated[
        str | None,
        Field(
            description="Whose document it is",
            examples=["INDIVIDUAL", "ENTREPRENEUR", "LEGAL_ENTITY"],
        ),
    ] = None


class AccountDocumentStatusUpdatedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["account_document_status_updated"],
        Field(description="Names the property that holds the event"),
    ]
    account_document_status_updated: Annotated[
        AccountDocumentStatusUpdatedCallback | None,
        Field(description="A document's state changed"),
    ] = None


class AccountDocumentUploadedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    account_document_id: Annotated[int | None, Field(description="The document's id")] = None
    uploaded: Annotated[Sql | None, Field(description="When it was uploaded")] = None
    verification_name: Annotated[str | None, Field(description="The name of the verification")] = None
    legal_status: Annotated[
        str | None,
        Field(
            description="Whose document it is",
            examples=["individual", "entrepreneur", "legal entity"],
        ),
    ] = None


class AccountDocumentUploadedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["account_document_uploaded"],
        Field(description="Names the property that holds the event"),
    ]
    account_document_uploaded: Annotated[
        AccountDocumentUploadedCallback | None,
        Field(description="A document was uploaded"),
    ] = None


class AccountDocumentVerifiedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    account_document_id: Annotated[int | None, Field(description="The document's id")] = None
    account_document_status: Annotated[
        str | None,
        Field(
            description="The state",
            examples=[
                "AWAITING_AGREEMENT_UPLOADING",
                "AWAITING_VERIFICATION",
                "WAITING_FOR_CONFIRMATION_DOCUMENTS",
                "VERIFIED",
                "REJECTED",
                "WAITING_PERIOD_EXPIRED",
                "AWAITING_DOCUMENTS_UPLOADING",
            ],
        ),
    ] = None
    uploaded: Annotated[Sql | None, Field(description="When it was uploaded")] = None
    comment: Annotated[
        str | None,
        Field(description="A comment", json_schema_extra={"x-personal": True}),
    ] = None
    verification_name: Annotated[str | None, Field(description="The name of the verification")] = None
    legal_status: Annotated[
        str | None,
        Field(
            description="Whose document it is",
            examples=["individual", "entrepreneur", "legal entity"],
        ),
    ] = None


class AccountDocumentVerifiedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["account_document_verified"],
        Field(description="Names the property that holds the event"),
    ]
    account_document_verified: Annotated[
        AccountDocumentVerifiedCallback | None,
        Field(description="A document was checked"),
    ] = None


class AccountIsFrozenCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class AccountIsFrozenEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["account_is_frozen"],
        Field(description="Names the property that holds the event"),
    ]
    account_is_frozen: Annotated[AccountIsFrozenCallback | None, Field(description="The account was frozen")] = None


class AccountIsUnfrozenCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class AccountIsUnfrozenEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["account_is_unfrozen"],
        Field(description="Names the property that holds the event"),
    ]
    account_is_unfrozen: Annotated[AccountIsUnfrozenCallback | None, Field(description="The account works again")] = (
        None
    )


class ActivateSuccessfulCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class ActivateSuccessfulEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["activate_successful"],
        Field(description="Names the property that holds the event"),
    ]
    activate_successful: Annotated[
        ActivateSuccessfulCallback | None,
        Field(description="The account was activated"),
    ] = None


class BatchTaskCancellingCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    batch_id: Annotated[int | None, Field(description="The id of the upload")] = None
    cancelled_tasks_number: Annotated[int | None, Field(description="How many tasks were cancelled")] = None


class BatchTaskCancellingCompletedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["batch_task_cancelling_completed"],
        Field(description="Names the property that holds the event"),
    ]
    batch_task_cancelling_completed: Annotated[
        BatchTaskCancellingCallback | None,
        Field(description="The tasks of an upload to a call list were cancelled"),
    ] = None


class CallHistoryReportCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    history_report_id: Annotated[int | None, Field(description="The report's id")] = None
    success: Annotated[bool | None, Field(description="Whether the report was made")] = None
    order_date: Annotated[Sql | None, Field(description="When it was ordered")] = None


class CallHistoryReportEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["call_history_report"],
        Field(description="Names the property that holds the event"),
    ]
    call_history_report: Annotated[
        CallHistoryReportCallback | None,
        Field(description="A report of call sessions is finished or has failed"),
    ] = None


class CardExpiredCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CardExpiredEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["card_expired"],
        Field(description="Names the property that holds the event"),
    ]
    card_expired: Annotated[CardExpiredCallback | None, Field(description="The bank card has expired")] = None


class CardExpiresInMonthCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CardExpiresInMonthEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["card_expires_in_month"],
        Field(description="Names the property that holds the event"),
    ]
    card_expires_in_month: Annotated[
        CardExpiresInMonthCallback | None,
        Field(description="The bank card expires within a month"),
    ] = None


class CardPaymentCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    transaction_id: Annotated[int | None, Field(description="The transaction's id")] = None
    transaction_type: Annotated[str | None, Field(description="The kind of transaction")] = None
    amount: Annotated[float | None, Field(description="The amount")] = None


class CardPaymentEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["card_payment"],
        Field(description="Names the property that holds the event"),
    ]
    card_payment: Annotated[CardPaymentCallback | None, Field(description="Money came in by bank card")] = None


class CardPaymentFailedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CardPaymentFailedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["card_payment_failed"],
        Field(description="Names the property that holds the event"),
    ]
    card_payment_failed: Annotated[
        CardPaymentFailedCallback | None,
        Field(description="A payment by bank card failed"),
    ] = None


class CertificateExpiredCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CertificateExpiredEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["certificate_expired"],
        Field(description="Names the property that holds the event"),
    ]
    certificate_expired: Annotated[
        CertificateExpiredCallback | None,
        Field(description="A push certificate has expired"),
    ] = None


class CertificateInfoType(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    push_credential_id: Annotated[int | None, Field(description="The id of the push credentials")] = None
    cert_file_name: Annotated[str | None, Field(description="The certificate's file name")] = None
    expiration_date: Annotated[Day | None, Field(description="When it expires")] = None
    applications: Annotated[
        list[str] | str | None,
        Field(description="The applications. A list or joined text"),
    ] = None


class ExpiredAgreementCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    document_ids: Annotated[
        list[int] | str | None,
        Field(description="The ids of the agreements. A list or joined text"),
    ] = None


class ExpiredAgreementEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["expired_agreement"],
        Field(description="Names the property that holds the event"),
    ]
    expired_agreement: Annotated[ExpiredAgreementCallback | None, Field(description="Agreements have expired")] = None


class ExpiredCertificateCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    certificates: Annotated[list[CertificateInfoType] | None, Field(description="The certificates")] = None


class ExpiredCertificatesEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["expired_certificates"],
        Field(description="Names the property that holds the event"),
    ]
    expired_certificates: Annotated[
        ExpiredCertificateCallback | None,
        Field(description="Push certificates have expired"),
    ] = None


class ExpiringAgreementCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    expiration_date: Annotated[Day | None, Field(description="When it expires")] = None
    until_expiration: Annotated[int | None, Field(description="How many days are left")] = None


class ExpiringAgreementEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["expiring_agreement"],
        Field(description="Names the property that holds the event"),
    ]
    expiring_agreement: Annotated[ExpiringAgreementCallback | None, Field(description="An agreement expires soon")] = (
        None
    )


class ExpiringCallerIDCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    callerids: Annotated[
        list[str] | str | None,
        Field(
            description="The numbers. A list or joined text",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    expiration_date: Annotated[Day | None, Field(description="When it expires")] = None


class ExpiringCalleridEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["expiring_callerid"],
        Field(description="Names the property that holds the event"),
    ]
    expiring_callerid: Annotated[
        ExpiringCallerIDCallback | None,
        Field(description="Caller ids need to be verified again soon"),
    ] = None


class ExpiringCertificateCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    certificates: Annotated[list[CertificateInfoType] | None, Field(description="The certificates")] = None


class ExpiringCertificatesEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["expiring_certificates"],
        Field(description="Names the property that holds the event"),
    ]
    expiring_certificates: Annotated[
        ExpiringCertificateCallback | None,
        Field(description="Push certificates expire soon"),
    ] = None


class InboundSmsCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    source_number: Annotated[
        str | None,
        Field(description="The sender's number", json_schema_extra={"x-personal": True}),
    ] = None
    destination_number: Annotated[
        str | None,
        Field(description="The receiver's number", json_schema_extra={"x-personal": True}),
    ] = None
    sms_body: Annotated[
        str | None,
        Field(description="The text", json_schema_extra={"x-personal": True}),
    ] = None


class InvoiceReceivedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    invoice_id: Annotated[int | None, Field(description="The invoice's id")] = None
    invoice_date: Annotated[Sql | None, Field(description="The invoice's date")] = None
    receival_date: Annotated[Sql | None, Field(description="When it came in")] = None
    amount: Annotated[str | float | None, Field(description="The amount")] = None
    tax_amount: Annotated[str | float | None, Field(description="The tax")] = None
    currency: Annotated[str | None, Field(description="The currency, as a three-letter ISO code")] = None


class InvoiceReceivedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["invoice_received"],
        Field(description="Names the property that holds the event"),
    ]
    invoice_received: Annotated[InvoiceReceivedCallback | None, Field(description="An invoice was issued")] = None


class JSFailCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class JsFailEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[Literal["js_fail"], Field(description="Names the property that holds the event")]
    js_fail: Annotated[JSFailCallback | None, Field(description="A scenario failed")] = None


class MinBalanceCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    is_min_credit: Annotated[bool | None, Field(description="Whether the limit of credit is meant")] = None
    is_repeated: Annotated[bool | None, Field(description="Whether it was said before")] = None


class MinBalanceEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["min_balance"],
        Field(description="Names the property that holds the event"),
    ]
    min_balance: Annotated[MinBalanceCallback | None, Field(description="The balance is low")] = None


class NextChargeAlertCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    required_money: Annotated[float | None, Field(description="How much is needed")] = None
    insufficient_funds_amount: Annotated[float | None, Field(description="How much is missing")] = None


class NextChargeAlertEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["next_charge_alert"],
        Field(description="Names the property that holds the event"),
    ]
    next_charge_alert: Annotated[
        NextChargeAlertCallback | None,
        Field(description="The balance does not cover the next charge"),
    ] = None


class PhoneNumberActivationStatusChangedCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    phone_number: Annotated[
        str | None,
        Field(description="The phone number", json_schema_extra={"x-personal": True}),
    ] = None
    activation_status: Annotated[str | None, Field(description="How far activation is")] = None


class RegulationAddressDocumentsRequestedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    regulation_address_id: Annotated[int | None, Field(description="The regulation address's id")] = None
    regulation_address_name: Annotated[str | None, Field(description="The regulation address's name")] = None
    regulation_address_status: Annotated[
        str | None,
        Field(
            description="The state",
            examples=["IN_PROGRESS", "VERIFIED", "DECLINED", "PENDING"],
        ),
    ] = None
    update_time: Annotated[Sql | None, Field(description="When it changed")] = None
    is_individual: Annotated[bool | None, Field(description="Whether it is of a person")] = None
    comment: Annotated[
        str | None,
        Field(description="A comment", json_schema_extra={"x-personal": True}),
    ] = None


class RegulationAddressDocumentsRequestedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["regulation_address_documents_requested"],
        Field(description="Names the property that holds the event"),
    ]
    regulation_address_documents_requested: Annotated[
        RegulationAddressDocumentsRequestedCallback | None,
        Field(description="More documents for a regulation address are wanted"),
    ] = None


class RegulationAddressUploadedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    regulation_address_id: Annotated[int | None, Field(description="The regulation address's id")] = None
    uploaded: Annotated[Sql | None, Field(description="When it was uploaded")] = None
    is_individual: Annotated[bool | None, Field(description="Whether it is of a person")] = None
    regulation_address_name: Annotated[str | None, Field(description="The regulation address's name")] = None


class RegulationAddressUploadedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["regulation_address_uploaded"],
        Field(description="Names the property that holds the event"),
    ]
    regulation_address_uploaded: Annotated[
        RegulationAddressUploadedCallback | None,
        Field(description="A regulation address was handed in"),
    ] = None


class RegulationAddressVerifiedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    regulation_address_id: Annotated[int | None, Field(description="The regulation address's id")] = None
    regulation_address_status: Annotated[
        str | None, Field(description="The state", examples=["VERIFIED", "DECLINED"])
    ] = None
    uploaded: Annotated[Sql | None, Field(description="When it was uploaded")] = None
    is_individual: Annotated[bool | None, Field(description="Whether it is of a person")] = None
    comment: Annotated[
        str | None,
        Field(description="A comment", json_schema_extra={"x-personal": True}),
    ] = None
    regulation_address_name: Annotated[str | None, Field(description="The regulation address's name")] = None


class RegulationAddressVerifiedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["regulation_address_verified"],
        Field(description="Names the property that holds the event"),
    ]
    regulation_address_verified: Annotated[
        RegulationAddressVerifiedCallback | None,
        Field(description="A regulation address was checked"),
    ] = None


class ResetAccountPasswordRequestCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class ResetAccountPasswordRequestEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["reset_account_password_request"],
        Field(description="Names the property that holds the event"),
    ]
    reset_account_password_request: Annotated[
        ResetAccountPasswordRequestCallback | None,
        Field(description="Someone asked for a new account password"),
    ] = None


class RestoredAgreementStatusCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    document_id: Annotated[int | None, Field(description="The agreement's id")] = None
    expiration_date: Annotated[Day | None, Field(description="When it expires")] = None


class RestoredAgreementStatusEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["restored_agreement_status"],
        Field(description="Names the property that holds the event"),
    ]
    restored_agreement_status: Annotated[
        RestoredAgreementStatusCallback | None,
        Field(description="An agreement is in force again"),
    ] = None


class RobokassaPaymentCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    transaction_id: Annotated[int | None, Field(description="The transaction's id")] = None
    transaction_type: Annotated[str | None, Field(description="The kind of transaction")] = None
    amount: Annotated[float | None, Field(description="The amount")] = None


class RobokassaPaymentEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["robokassa_payment"],
        Field(description="Names the property that holds the event"),
    ]
    robokassa_payment: Annotated[RobokassaPaymentCallback | None, Field(description="Money came in by Robokassa")] = (
        None
    )


class SIPRegistrationIsFailedCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registration_id: Annotated[int | None, Field(description="The SIP registration's id")] = None
    status_code: Annotated[str | None, Field(description="The SIP status")] = None
    error_message: Annotated[str | None, Field(description="What went wrong")] = None


class SIPRegistrationIsRecoveredCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registration_id: Annotated[int | None, Field(description="The SIP registration's id")] = None


class SIPRegistrationRecoveredCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registrations: Annotated[
        list[SIPRegistrationIsRecoveredCallbackItem] | None,
        Field(description="The SIP registrations"),
    ] = None


class SipRegistrationRecoveredEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["sip_registration_recovered"],
        Field(description="Names the property that holds the event"),
    ]
    sip_registration_recovered: Annotated[
        SIPRegistrationRecoveredCallback | None,
        Field(description="SIP registrations work again"),
    ] = None


class SubscriptionCallbackDetailsPhoneNumbers(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    phone_id: Annotated[int | None, Field(description="The id of the phone number")] = None
    phone_number: Annotated[
        str | None,
        Field(description="The phone number", json_schema_extra={"x-personal": True}),
    ] = None


class SubscriptionCallbackDetailsSipRegistrations(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registration_id: Annotated[int | None, Field(description="The SIP registration's id")] = None


class TransactionHistoryReportCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    history_report_id: Annotated[int | None, Field(description="The report's id")] = None
    success: Annotated[bool | None, Field(description="Whether the report was made")] = None
    order_date: Annotated[Sql | None, Field(description="When it was ordered")] = None


class TransactionHistoryReportEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["transaction_history_report"],
        Field(description="Names the property that holds the event"),
    ]
    transaction_history_report: Annotated[
        TransactionHistoryReportCallback | None,
        Field(description="A report of transactions is finished or has failed"),
    ] = None


class TranscriptionCompleteCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    record_url: Annotated[
        str | None,
        Field(description="The recording's URL", json_schema_extra={"x-personal": True}),
    ] = None
    transcription_url: Annotated[
        str | None,
        Field(
            description="The transcription's URL; needs a token",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    call_session_history_id: Annotated[int | None, Field(description="The id of the call session")] = None
    transcription_cost: Annotated[float | None, Field(description="What the transcription cost")] = None


class WireTransferCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    transaction_id: Annotated[int | None, Field(description="The transaction's id")] = None
    transaction_type: Annotated[str | None, Field(description="The kind of transaction")] = None
    amount: Annotated[float | None, Field(description="The amount")] = None


class WireTransferEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["wire_transfer"],
        Field(description="Names the property that holds the event"),
    ]
    wire_transfer: Annotated[WireTransferCallback | None, Field(description="Money came in by wire transfer")] = None


class InboundSmsCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sms_inbound: Annotated[
        InboundSmsCallbackItem | list[InboundSmsCallbackItem] | None,
        Field(description="The event itself. Whether one object or a list is sent is unverified"),
    ] = None


class PhoneNumberActivationStatusChangedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    phone_number_activation_status_changed: Annotated[
        PhoneNumberActivationStatusChangedCallbackItem | list[PhoneNumberActivationStatusChangedCallbackItem] | None,
        Field(description="The event itself. Whether one object or a list is sent is unverified"),
    ] = None


class PhoneNumberActivationStatusChangedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["phone_number_activation_status_changed"],
        Field(description="Names the property that holds the event"),
    ]
    phone_number_activation_status_changed: Annotated[
        PhoneNumberActivationStatusChangedCallback | None,
        Field(description="A phone number's activation went on"),
    ] = None


class SIPRegistrationFailCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registrations: Annotated[
        list[SIPRegistrationIsFailedCallbackItem] | None,
        Field(description="The SIP registrations"),
    ] = None


class SipRegistrationFailEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["sip_registration_fail"],
        Field(description="Names the property that holds the event"),
    ]
    sip_registration_fail: Annotated[
        SIPRegistrationFailCallback | None,
        Field(description="SIP registrations failed"),
    ] = None


class SmsInboundEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["sms_inbound"],
        Field(description="Names the property that holds the event"),
    ]
    sms_inbound: Annotated[InboundSmsCallback | None, Field(description="A text message came in")] = None


class SubscriptionCallbackDetails(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        str | None,
        Field(description="The kind", examples=["PHONE", "SIP_REGISTRATION"]),
    ] = None
    phone_numbers: Annotated[
        list[SubscriptionCallbackDetailsPhoneNumbers] | None,
        Field(description="The phone numbers bought"),
    ] = None
    sip_registrations: Annotated[
        list[SubscriptionCallbackDetailsSipRegistrations] | None,
        Field(description="The SIP registrations"),
    ] = None


class SubscriptionIsDetachedCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[str | None, Field(description="The kind")] = None
    name: Annotated[str | None, Field(description="The name")] = None
    details: Annotated[
        list[SubscriptionCallbackDetails] | None,
        Field(description="What belongs to it"),
    ] = None


class SubscriptionIsFrozenCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[str | None, Field(description="The kind")] = None
    name: Annotated[str | None, Field(description="The name")] = None
    cost: Annotated[float | None, Field(description="What it costs")] = None
    details: Annotated[
        list[SubscriptionCallbackDetails] | None,
        Field(description="What belongs to it"),
    ] = None


class TranscriptionCompleteCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    transcription_complete: Annotated[
        TranscriptionCompleteCallbackItem | list[TranscriptionCompleteCallbackItem] | None,
        Field(description="The event itself. Whether one object or a list is sent is unverified"),
    ] = None


class TranscriptionCompleteEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["transcription_complete"],
        Field(description="Names the property that holds the event"),
    ]
    transcription_complete: Annotated[
        TranscriptionCompleteCallback | None,
        Field(description="A recording was transcribed"),
    ] = None


class UnverifiedSubscriptionDetachedCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[str | None, Field(description="The kind")] = None
    name: Annotated[str | None, Field(description="The name")] = None
    details: Annotated[
        list[SubscriptionCallbackDetails] | None,
        Field(description="What belongs to it"),
    ] = None


class RenewedSubscriptionsCallbackItem(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    type: Annotated[str | None, Field(description="The kind")] = None
    name: Annotated[str | None, Field(description="The name")] = None
    cost: Annotated[float | None, Field(description="What it costs")] = None
    next_renewal: Annotated[Day | None, Field(description="When it is renewed next")] = None
    details: Annotated[
        list[SubscriptionCallbackDetails] | None,
        Field(description="What belongs to it"),
    ] = None


class SubscriptionIsDetachedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    subscriptions: Annotated[
        list[SubscriptionIsDetachedCallbackItem] | None,
        Field(description="The subscriptions"),
    ] = None


class SubscriptionIsDetachedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["subscription_is_detached"],
        Field(description="Names the property that holds the event"),
    ]
    subscription_is_detached: Annotated[
        SubscriptionIsDetachedCallback | None,
        Field(description="Subscriptions were given up"),
    ] = None


class SubscriptionIsFrozenCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    subscriptions: Annotated[
        list[SubscriptionIsFrozenCallbackItem] | None,
        Field(description="The subscriptions"),
    ] = None


class SubscriptionIsFrozenEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["subscription_is_frozen"],
        Field(description="Names the property that holds the event"),
    ]
    subscription_is_frozen: Annotated[
        SubscriptionIsFrozenCallback | None,
        Field(description="Subscriptions were frozen"),
    ] = None


class UnverifiedSubscriptionDetachedCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    subscriptions: Annotated[
        list[UnverifiedSubscriptionDetachedCallbackItem] | None,
        Field(description="The subscriptions"),
    ] = None


class UnverifiedSubscriptionDetachedEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["unverified_subscription_detached"],
        Field(description="Names the property that holds the event"),
    ]
    unverified_subscription_detached: Annotated[
        UnverifiedSubscriptionDetachedCallback | None,
        Field(description="Subscriptions were given up because nobody verified them"),
    ] = None


class RenewedSubscriptionsCallback(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    subscriptions: Annotated[
        list[RenewedSubscriptionsCallbackItem] | None,
        Field(description="The subscriptions"),
    ] = None


class RenewedSubscriptionsEvent(CallbackEnvelope):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["renewed_subscriptions"],
        Field(description="Names the property that holds the event"),
    ]
    renewed_subscriptions: Annotated[
        RenewedSubscriptionsCallback | None,
        Field(description="Subscriptions were renewed"),
    ] = None


class AccountCallbacks(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    callbacks: Annotated[
        list[
            Annotated[
                A2pSmsActivatedEvent
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
                | WireTransferEvent,
                Field(discriminator="type"),
            ]
        ],
        Field(description="Events, several in one request"),
    ]
