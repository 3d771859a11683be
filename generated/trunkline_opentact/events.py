# Generated from specs/opentact/events.yaml; edit that file, never this one.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import ConfigDict, Field, RootModel
from trunkline.payload import Payload


class Account(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID
    email: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    name: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    phone: Annotated[str | int | None, Field(json_schema_extra={"x-personal": True})] = None
    level: Annotated[str | None, Field(description="`ServiceAccount` or `Level0` to `Level2`.")] = None
    balance: Decimal | None = None
    address1: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    address2: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    zip_code: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    city: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    created_on: datetime | None = None
    modified_on: datetime | None = None
    deleted_on: datetime | None = None
    disabled_on: datetime | None = None


class User(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID
    email: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    phone_number: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    first_name: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    last_name: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    avatar: str | None = None
    dob: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    gender: str | None = None
    role: Annotated[str | None, Field(description="`Admin`, `User` or `Provider`.")] = None
    wss_online: bool | None = None
    created_on: datetime | None = None
    modified_on: datetime | None = None
    deleted_on: datetime | None = None


class Tn(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    tn: Annotated[int, Field(json_schema_extra={"x-personal": True})]
    created_on: datetime | None = None
    modified_on: datetime | None = None
    deleted_on: datetime | None = None


class MessagingProfile(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID
    name: str | None = None
    callback_url: str | None = None
    callback_url2: str | None = None
    call_back_url: str | None = None
    call_back_url2: str | None = None
    created_on: datetime | None = None
    modified_on: datetime | None = None


class SipControlApp(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID
    name: str | None = None
    is_active: bool | None = None
    auto_answer: bool | None = None
    max_call_length_min: float | None = None
    tech_prefix: Annotated[int | None, Field(description="In 2022 only.")] = None
    webhook_url: str | None = None
    webhook_method: str | None = None
    webhook_request_timeout: Annotated[int | None, Field(description="Milliseconds.")] = None
    shaken_verify_policy: int | None = None
    shaken_minimum_accepted_attest_lvl: str | None = None
    created_on: datetime | None = None
    modified_on: datetime | None = None


class Subscription(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID | None = None
    type: str | None = None
    created_on: datetime | None = None
    modified_on: datetime | None = None


class Sms(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID
    type: Annotated[
        str | None,
        Field(description="`smso` sent by a number, `smsr` by a pool or campaign, `smsi` received."),
    ] = None
    state: Annotated[
        str,
        Field(description="`created`, `success`; `failed` is inferred. A new inbound message comes with `success`."),
    ]
    from_: Annotated[str | int | None, Field(alias="from", json_schema_extra={"x-personal": True})] = None
    to: Annotated[
        str | int | None,
        Field(
            description="The receiver; text in events, an integer over HTTP.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    message: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    thread: str | None = None
    delivered: Annotated[bool | None, Field(description="Turns true with the delivery receipt.")] = None
    automated: bool | None = None
    readed: bool | None = None
    reason: Annotated[str | None, Field(description="Why it failed.")] = None
    tn: Tn | None = None
    account: Account | None = None
    messaging_profile: MessagingProfile | None = None
    subscriptions: list[Subscription] | None = None
    created_on: datetime | None = None
    modified_on: datetime | None = None


class CallLeg(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID
    type: Annotated[str | None, Field(description="`CallSCA` was seen.")] = None
    direction: Annotated[str | None, Field(description="`in` or `out`.")] = None
    state: Annotated[
        str | None,
        Field(description="`init`, `ringing`, `live`, `hangup`, `destroyed`."),
    ] = None
    from_: Annotated[
        str | None,
        Field(
            alias="from",
            description="May start with a plus.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    to: Annotated[
        str | None,
        Field(
            description="A number, or the login of a SIP user.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    duration: Annotated[
        float | None,
        Field(description="Seconds in 2024; a sample of 2022 looks like milliseconds."),
    ] = None
    thread: str | None = None
    init_on: datetime | None = None
    ring_on: datetime | None = None
    answer_on: datetime | None = None
    hangup_on: datetime | None = None
    destroy_on: datetime | None = None
    finished_on: datetime | None = None
    q850_cause: Annotated[int | None, Field(description="Why it ended, as a number; null until then.")] = None
    q850_cause_string: str | None = None
    release_cause_from_protocol_stack: str | None = None
    stir_shaken_attest_level: str | None = None
    stir_shaken_identity: str | None = None
    created_on: datetime | None = None
    modified_on: datetime | None = None


class Call(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID
    type: Annotated[str | None, Field(description="`CallSCA` was seen.")] = None
    direction: Annotated[str | None, Field(description="`in` or `out`.")] = None
    state: Annotated[
        str | None,
        Field(description="`init`, `ringing`, `live`, `hangup`, `destroyed`."),
    ] = None
    from_: Annotated[
        str | None,
        Field(
            alias="from",
            description="May start with a plus.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    to: Annotated[
        str | None,
        Field(
            description="A number, or the login of a SIP user.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    duration: Annotated[
        float | None,
        Field(description="Seconds in 2024; a sample of 2022 looks like milliseconds."),
    ] = None
    thread: str | None = None
    init_on: datetime | None = None
    ring_on: datetime | None = None
    answer_on: datetime | None = None
    hangup_on: datetime | None = None
    destroy_on: datetime | None = None
    finished_on: datetime | None = None
    q850_cause: Annotated[int | None, Field(description="Why it ended, as a number; null until then.")] = None
    q850_cause_string: str | None = None
    release_cause_from_protocol_stack: str | None = None
    stir_shaken_attest_level: str | None = None
    stir_shaken_identity: str | None = None
    freeswitch_call_state: str | None = None
    freeswitch_channel_state: str | None = None
    state_end: str | None = None
    tn: Tn | None = None
    sip_control_app: SipControlApp | None = None
    account: Account | None = None
    parent: CallLeg | None = None
    logs: Annotated[list[Any] | None, Field(description="Named in prose only.")] = None
    records: Annotated[list[Any] | None, Field(description="Named in prose only.")] = None
    created_on: datetime | None = None
    modified_on: datetime | None = None


class Envelope2022(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    timestamp: datetime | None = None
    message: Annotated[
        str | None,
        Field(description="A sentence for people.", json_schema_extra={"x-personal": True}),
    ] = None
    success: bool | None = None
    account: Account | None = None


class Envelope2024(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID | None, Field(description="The event's own id.")] = None
    created_on: datetime | None = None
    modified_on: datetime | None = None
    message: Annotated[
        str | None,
        Field(description="A sentence for people.", json_schema_extra={"x-personal": True}),
    ] = None
    ref_id: Annotated[UUID | None, Field(description="What the event is about.")] = None
    account: Account | None = None
    delivery_report: Annotated[
        list[Any] | None,
        Field(description="Where the event was delivered; only an empty list was seen."),
    ] = None


class AuthPayload(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID | None, Field(description="The connection.")] = None
    ip: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None
    user: User | None = None
    account: Account | None = None


class CallStatePayload(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    state: Annotated[
        str | None,
        Field(description="`init`, `ringing`, `live`, `hangup`, `destroyed`."),
    ] = None
    duration: Annotated[float | None, Field(description="Seconds.")] = None


class FlowCommand(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: Annotated[str | None, Field(description="Such as `Answer`.")] = None
    success: bool | None = None
    reason: str | None = None
    path: Annotated[str | None, Field(description="Where it stands in the document, `Answer[0]`.")] = None
    children: list[FlowCommand] | None = None
    error: list[Any] | None = None


class CallFlowPayload(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    command: FlowCommand | None = None
    call: Call | None = None


class OrderPayload(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: UUID
    state: Annotated[
        str,
        Field(description="`created`, `verify`, `processing`, `success`, `failed`."),
    ]


class AuthEvent(Envelope2024):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["auth"]
    payload: AuthPayload | None = None


class SmsEvent(Envelope2022):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["sms"]
    payload: Sms


class CallStateEvent(Envelope2024):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["call_state"]
    payload: CallStatePayload
    call: Call | None = None


class CallFlowEvent(Envelope2022):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["call_flow"]
    command: Annotated[str | None, Field(description="Such as `Answer`.")] = None
    payload: CallFlowPayload


class TnOrderEvent(Envelope2022):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["tn_order"]
    payload: OrderPayload


class WebsocketEvent(RootModel[AuthEvent | SmsEvent | CallStateEvent | CallFlowEvent | TnOrderEvent]):
    root: Annotated[
        AuthEvent | SmsEvent | CallStateEvent | CallFlowEvent | TnOrderEvent,
        Field(
            description="One frame of the websocket. A type that is not listed is no error: it is kept as it came.",
            discriminator="type",
        ),
    ]


class CallWebhookQuery(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    state: str | None = None
    from_: Annotated[str | None, Field(alias="from", json_schema_extra={"x-personal": True})] = None
    to: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None


class CallFlowQuery(Payload):
    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    from_: Annotated[str | None, Field(alias="from", json_schema_extra={"x-personal": True})] = None
    to: Annotated[str | None, Field(json_schema_extra={"x-personal": True})] = None


FlowCommand.model_rebuild()
