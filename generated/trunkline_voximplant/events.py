# Generated from specs/voximplant/events.yaml; edit that file, never this one.

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field
from trunkline_runtime.payloads.base import Payload
from trunkline_runtime.payloads.times import Day, Sql


class CallbackEnvelope(Payload):
    """What every callback says about its account. `type` belongs to it too, and is in each event."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Whether application-to-person SMS is on now."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    a2p_enabled: Annotated[bool | None, Field(description="Whether it is switched on now")] = None


class A2PSmsDeliveryCallback(Payload):
    """What became of an application-to-person message."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Application-to-person SMS was switched on or off."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The document and its states before and after."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A document's state changed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The document that was uploaded."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A document was uploaded. Deprecated by the vendor."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The document and the verdict."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A document was checked. Deprecated by the vendor."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Nothing: the event says it all."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class AccountIsFrozenEvent(CallbackEnvelope):
    """The account was frozen."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["account_is_frozen"],
        Field(description="Names the property that holds the event"),
    ]
    account_is_frozen: Annotated[AccountIsFrozenCallback | None, Field(description="The account was frozen")] = None


class AccountIsUnfrozenCallback(Payload):
    """Nothing: the event says it all."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class AccountIsUnfrozenEvent(CallbackEnvelope):
    """The account works again."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Nothing: the event says it all."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class ActivateSuccessfulEvent(CallbackEnvelope):
    """The account was activated."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The upload and how many of its tasks were cancelled."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    batch_id: Annotated[int | None, Field(description="The id of the upload")] = None
    cancelled_tasks_number: Annotated[int | None, Field(description="How many tasks were cancelled")] = None


class BatchTaskCancellingCompletedEvent(CallbackEnvelope):
    """The tasks of an upload to a call list were cancelled."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The report and whether it can be downloaded."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    history_report_id: Annotated[int | None, Field(description="The report's id")] = None
    success: Annotated[bool | None, Field(description="Whether the report was made")] = None
    order_date: Annotated[Sql | None, Field(description="When it was ordered")] = None


class CallHistoryReportEvent(CallbackEnvelope):
    """A report of call sessions is finished or has failed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Nothing: the event says it all."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CardExpiredEvent(CallbackEnvelope):
    """The bank card has expired."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["card_expired"],
        Field(description="Names the property that holds the event"),
    ]
    card_expired: Annotated[CardExpiredCallback | None, Field(description="The bank card has expired")] = None


class CardExpiresInMonthCallback(Payload):
    """Nothing: the event says it all."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CardExpiresInMonthEvent(CallbackEnvelope):
    """The bank card expires within a month."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The transaction and its amount."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    transaction_id: Annotated[int | None, Field(description="The transaction's id")] = None
    transaction_type: Annotated[str | None, Field(description="The kind of transaction")] = None
    amount: Annotated[float | None, Field(description="The amount")] = None


class CardPaymentEvent(CallbackEnvelope):
    """Money came in by bank card."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["card_payment"],
        Field(description="Names the property that holds the event"),
    ]
    card_payment: Annotated[CardPaymentCallback | None, Field(description="Money came in by bank card")] = None


class CardPaymentFailedCallback(Payload):
    """Nothing: the event says it all."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CardPaymentFailedEvent(CallbackEnvelope):
    """A payment by bank card failed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Nothing: the event says it all."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CertificateExpiredEvent(CallbackEnvelope):
    """A push certificate has expired. Deprecated by the vendor."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A push certificate, when it expires, and the applications that use it."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The documents that are no longer in force."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    document_ids: Annotated[
        list[int] | str | None,
        Field(description="The ids of the agreements. A list or joined text"),
    ] = None


class ExpiredAgreementEvent(CallbackEnvelope):
    """Agreements have expired."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["expired_agreement"],
        Field(description="Names the property that holds the event"),
    ]
    expired_agreement: Annotated[ExpiredAgreementCallback | None, Field(description="Agreements have expired")] = None


class ExpiredCertificateCallback(Payload):
    """The certificates that have expired."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    certificates: Annotated[list[CertificateInfoType] | None, Field(description="The certificates")] = None


class ExpiredCertificatesEvent(CallbackEnvelope):
    """Push certificates have expired."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """When the agreement expires."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    expiration_date: Annotated[Day | None, Field(description="When it expires")] = None
    until_expiration: Annotated[int | None, Field(description="How many days are left")] = None


class ExpiringAgreementEvent(CallbackEnvelope):
    """An agreement expires soon."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The caller ids and when they expire."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Caller ids need to be verified again soon."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The certificates that expire soon."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    certificates: Annotated[list[CertificateInfoType] | None, Field(description="The certificates")] = None


class ExpiringCertificatesEvent(CallbackEnvelope):
    """Push certificates expire soon."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A text message that came in."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The invoice, its dates and amounts."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """An invoice was issued."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["invoice_received"],
        Field(description="Names the property that holds the event"),
    ]
    invoice_received: Annotated[InvoiceReceivedCallback | None, Field(description="An invoice was issued")] = None


class JSFailCallback(Payload):
    """Nothing: which scenario failed is not told."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class JsFailEvent(CallbackEnvelope):
    """A scenario failed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[Literal["js_fail"], Field(description="Names the property that holds the event")]
    js_fail: Annotated[JSFailCallback | None, Field(description="A scenario failed")] = None


class MinBalanceCallback(Payload):
    """Which limit the balance has reached, and whether this was told before."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    is_min_credit: Annotated[bool | None, Field(description="Whether the limit of credit is meant")] = None
    is_repeated: Annotated[bool | None, Field(description="Whether it was said before")] = None


class MinBalanceEvent(CallbackEnvelope):
    """The balance is low."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["min_balance"],
        Field(description="Names the property that holds the event"),
    ]
    min_balance: Annotated[MinBalanceCallback | None, Field(description="The balance is low")] = None


class NextChargeAlertCallback(Payload):
    """What the next charge needs and how much is missing."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    required_money: Annotated[float | None, Field(description="How much is needed")] = None
    insufficient_funds_amount: Annotated[float | None, Field(description="How much is missing")] = None


class NextChargeAlertEvent(CallbackEnvelope):
    """The balance does not cover the next charge."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A number and how far its activation is."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    phone_number: Annotated[
        str | None,
        Field(description="The phone number", json_schema_extra={"x-personal": True}),
    ] = None
    activation_status: Annotated[str | None, Field(description="How far activation is")] = None


class RegulationAddressDocumentsRequestedCallback(Payload):
    """The address and what is wanted for it."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """More documents for a regulation address are wanted."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The address that was handed in."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    regulation_address_id: Annotated[int | None, Field(description="The regulation address's id")] = None
    uploaded: Annotated[Sql | None, Field(description="When it was uploaded")] = None
    is_individual: Annotated[bool | None, Field(description="Whether it is of a person")] = None
    regulation_address_name: Annotated[str | None, Field(description="The regulation address's name")] = None


class RegulationAddressUploadedEvent(CallbackEnvelope):
    """A regulation address was handed in."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The address and the verdict."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A regulation address was checked."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Nothing: the event says it all."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class ResetAccountPasswordRequestEvent(CallbackEnvelope):
    """Someone asked for a new account password."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The document and until when it is in force."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    document_id: Annotated[int | None, Field(description="The agreement's id")] = None
    expiration_date: Annotated[Day | None, Field(description="When it expires")] = None


class RestoredAgreementStatusEvent(CallbackEnvelope):
    """An agreement is in force again."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The transaction and its amount."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    transaction_id: Annotated[int | None, Field(description="The transaction's id")] = None
    transaction_type: Annotated[str | None, Field(description="The kind of transaction")] = None
    amount: Annotated[float | None, Field(description="The amount")] = None


class RobokassaPaymentEvent(CallbackEnvelope):
    """Money came in by Robokassa."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A registration and why it failed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registration_id: Annotated[int | None, Field(description="The SIP registration's id")] = None
    status_code: Annotated[str | None, Field(description="The SIP status")] = None
    error_message: Annotated[str | None, Field(description="What went wrong")] = None


class SIPRegistrationIsRecoveredCallbackItem(Payload):
    """A registration that works again."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registration_id: Annotated[int | None, Field(description="The SIP registration's id")] = None


class SIPRegistrationRecoveredCallback(Payload):
    """The registrations that work again."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registrations: Annotated[
        list[SIPRegistrationIsRecoveredCallbackItem] | None,
        Field(description="The SIP registrations"),
    ] = None


class SipRegistrationRecoveredEvent(CallbackEnvelope):
    """SIP registrations work again."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A phone number of a subscription."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    phone_id: Annotated[int | None, Field(description="The id of the phone number")] = None
    phone_number: Annotated[
        str | None,
        Field(description="The phone number", json_schema_extra={"x-personal": True}),
    ] = None


class SubscriptionCallbackDetailsSipRegistrations(Payload):
    """A SIP registration of a subscription."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registration_id: Annotated[int | None, Field(description="The SIP registration's id")] = None


class TransactionHistoryReportCallback(Payload):
    """The report and whether it can be downloaded."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
        arbitrary_types_allowed=True,
    )
    history_report_id: Annotated[int | None, Field(description="The report's id")] = None
    success: Annotated[bool | None, Field(description="Whether the report was made")] = None
    order_date: Annotated[Sql | None, Field(description="When it was ordered")] = None


class TransactionHistoryReportEvent(CallbackEnvelope):
    """A report of transactions is finished or has failed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Where the recording and its text are, and what the text cost."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The transaction and its amount."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    transaction_id: Annotated[int | None, Field(description="The transaction's id")] = None
    transaction_type: Annotated[str | None, Field(description="The kind of transaction")] = None
    amount: Annotated[float | None, Field(description="The amount")] = None


class WireTransferEvent(CallbackEnvelope):
    """Money came in by wire transfer."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["wire_transfer"],
        Field(description="Names the property that holds the event"),
    ]
    wire_transfer: Annotated[WireTransferCallback | None, Field(description="Money came in by wire transfer")] = None


class InboundSmsCallback(Payload):
    """Wraps the message that came in: the vendor nests it once more."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sms_inbound: Annotated[
        InboundSmsCallbackItem | list[InboundSmsCallbackItem] | None,
        Field(description="The event itself. Whether one object or a list is sent is unverified"),
    ] = None


class PhoneNumberActivationStatusChangedCallback(Payload):
    """Wraps the number whose activation went on: the vendor nests it once more."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    phone_number_activation_status_changed: Annotated[
        PhoneNumberActivationStatusChangedCallbackItem | list[PhoneNumberActivationStatusChangedCallbackItem] | None,
        Field(description="The event itself. Whether one object or a list is sent is unverified"),
    ] = None


class PhoneNumberActivationStatusChangedEvent(CallbackEnvelope):
    """A phone number's activation went on."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The registrations that failed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sip_registrations: Annotated[
        list[SIPRegistrationIsFailedCallbackItem] | None,
        Field(description="The SIP registrations"),
    ] = None


class SipRegistrationFailEvent(CallbackEnvelope):
    """SIP registrations failed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A text message came in."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["sms_inbound"],
        Field(description="Names the property that holds the event"),
    ]
    sms_inbound: Annotated[InboundSmsCallback | None, Field(description="A text message came in")] = None


class SubscriptionCallbackDetails(Payload):
    """What a subscription is for: phone numbers or SIP registrations."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A subscription that was given up."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A subscription that was frozen, and what it costs."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """Wraps the transcription: the vendor nests it once more."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    transcription_complete: Annotated[
        TranscriptionCompleteCallbackItem | list[TranscriptionCompleteCallbackItem] | None,
        Field(description="The event itself. Whether one object or a list is sent is unverified"),
    ] = None


class TranscriptionCompleteEvent(CallbackEnvelope):
    """A recording was transcribed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A subscription that was given up because nobody verified it."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """A subscription, what it cost, and when it is renewed next."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The subscriptions that were given up."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    subscriptions: Annotated[
        list[SubscriptionIsDetachedCallbackItem] | None,
        Field(description="The subscriptions"),
    ] = None


class SubscriptionIsDetachedEvent(CallbackEnvelope):
    """Subscriptions were given up."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The subscriptions that were frozen."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    subscriptions: Annotated[
        list[SubscriptionIsFrozenCallbackItem] | None,
        Field(description="The subscriptions"),
    ] = None


class SubscriptionIsFrozenEvent(CallbackEnvelope):
    """Subscriptions were frozen."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The subscriptions that were given up."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    subscriptions: Annotated[
        list[UnverifiedSubscriptionDetachedCallbackItem] | None,
        Field(description="The subscriptions"),
    ] = None


class UnverifiedSubscriptionDetachedEvent(CallbackEnvelope):
    """Subscriptions were given up because nobody verified them."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The subscriptions that were renewed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    subscriptions: Annotated[
        list[RenewedSubscriptionsCallbackItem] | None,
        Field(description="The subscriptions"),
    ] = None


class RenewedSubscriptionsEvent(CallbackEnvelope):
    """Subscriptions were renewed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
    """The body of a request: one callback or several."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
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
