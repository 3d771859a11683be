# Generated from specs/opentact/events.yaml; edit that file, never this one.

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal
from uuid import UUID

from pydantic import ConfigDict, Field, RootModel
from trunkline_runtime.payloads.base import Payload


class Account(Payload):
    """The account that the event belongs to."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID, Field(description="Its id.")]
    email: Annotated[
        str | None,
        Field(description="The e-mail address.", json_schema_extra={"x-personal": True}),
    ] = None
    name: Annotated[
        str | None,
        Field(description="What people call it.", json_schema_extra={"x-personal": True}),
    ] = None
    phone: Annotated[
        str | int | None,
        Field(
            description="Text in the sign-in event, a number in call events.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    level: Annotated[str | None, Field(description="`ServiceAccount` or `Level0` to `Level2`.")] = None
    balance: Annotated[Decimal | None, Field(description="What is left to spend.")] = None
    address1: Annotated[
        str | None,
        Field(description="Street and house.", json_schema_extra={"x-personal": True}),
    ] = None
    address2: Annotated[
        str | None,
        Field(
            description="Second line of the street.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    zip_code: Annotated[
        str | None,
        Field(description="The postal code.", json_schema_extra={"x-personal": True}),
    ] = None
    city: Annotated[
        str | None,
        Field(description="The town.", json_schema_extra={"x-personal": True}),
    ] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None
    deleted_on: Annotated[datetime | None, Field(description="When it was removed; null while it stands.")] = None
    disabled_on: Annotated[datetime | None, Field(description="When it was locked; null while it is open.")] = None


class User(Payload):
    """The user who is connected."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID, Field(description="Its id.")]
    email: Annotated[
        str | None,
        Field(description="The e-mail address.", json_schema_extra={"x-personal": True}),
    ] = None
    phone_number: Annotated[
        str | None,
        Field(
            description="The telephone number of the person.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    first_name: Annotated[
        str | None,
        Field(description="The given name.", json_schema_extra={"x-personal": True}),
    ] = None
    last_name: Annotated[
        str | None,
        Field(description="The family name.", json_schema_extra={"x-personal": True}),
    ] = None
    avatar: Annotated[str | None, Field(description="Where the picture is.")] = None
    dob: Annotated[
        str | None,
        Field(
            description="Date of birth, as the vendor keeps it.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    gender: Annotated[str | None, Field(description="`Male`, `Female` or `Other`.")] = None
    role: Annotated[str | None, Field(description="`Admin`, `User` or `Provider`.")] = None
    wss_online: Annotated[bool | None, Field(description="Whether a websocket of this user is open.")] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None
    deleted_on: Annotated[datetime | None, Field(description="When it was removed; null while it stands.")] = None


class Tn(Payload):
    """A telephone number of the account."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    tn: Annotated[
        int,
        Field(
            description="The number as an integer, country code first.",
            json_schema_extra={"x-personal": True},
        ),
    ]
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None
    deleted_on: Annotated[datetime | None, Field(description="When it was removed; null while it stands.")] = None


class MessagingProfile(Payload):
    """The messaging profile of the number."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID, Field(description="Its id.")]
    name: Annotated[str | None, Field(description="What people call it.")] = None
    callback_url: Annotated[str | None, Field(description="Where events and inbound messages are posted.")] = None
    callback_url2: Annotated[str | None, Field(description="Used when the first URL cannot be reached.")] = None
    call_back_url: Annotated[str | None, Field(description="Where events and inbound messages are posted.")] = None
    call_back_url2: Annotated[str | None, Field(description="Used when the first URL cannot be reached.")] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None


class SipControlApp(Payload):
    """The app that steers the call."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID, Field(description="Its id.")]
    name: Annotated[str | None, Field(description="What people call it.")] = None
    is_active: Annotated[bool | None, Field(description="Whether it is switched on.")] = None
    auto_answer: Annotated[
        bool | None,
        Field(description="Whether calls are answered before the flow runs."),
    ] = None
    max_call_length_min: Annotated[float | None, Field(description="The longest call, in minutes.")] = None
    tech_prefix: Annotated[int | None, Field(description="In 2022 only.")] = None
    webhook_url: Annotated[str | None, Field(description="Told of each change of a call's state.")] = None
    webhook_method: Annotated[str | None, Field(description="How the webhook is called.")] = None
    webhook_request_timeout: Annotated[int | None, Field(description="Milliseconds.")] = None
    shaken_verify_policy: Annotated[
        int | None,
        Field(description="What happens to calls whose caller cannot be verified."),
    ] = None
    shaken_minimum_accepted_attest_lvl: Annotated[
        str | None, Field(description="The least attestation that is let in.")
    ] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None


class Subscription(Payload):
    """A service of the number."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID | None, Field(description="Its id.")] = None
    type: Annotated[str | None, Field(description="`sms` is the only value seen.")] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None


class Sms(Payload):
    """A message, as websocket events and callbacks carry it."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID, Field(description="Its id.")]
    type: Annotated[
        str | None,
        Field(description="`smso` sent by a number, `smsr` by a pool or campaign, `smsi` received."),
    ] = None
    state: Annotated[
        str,
        Field(description="`created`, `success`; `failed` is inferred. A new inbound message comes with `success`."),
    ]
    from_: Annotated[
        str | int | None,
        Field(
            alias="from",
            description="The sender's number.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    to: Annotated[
        str | int | None,
        Field(
            description="The receiver; text in events, an integer over HTTP.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    message: Annotated[
        str | None,
        Field(description="The text.", json_schema_extra={"x-personal": True}),
    ] = None
    thread: Annotated[
        str | None,
        Field(description="The same for every message between the two numbers."),
    ] = None
    delivered: Annotated[bool | None, Field(description="Turns true with the delivery receipt.")] = None
    automated: Annotated[
        bool | None,
        Field(description="Whether it was sent automatically; the pages do not say when that is so."),
    ] = None
    readed: Annotated[bool | None, Field(description="Whether it was read.")] = None
    reason: Annotated[str | None, Field(description="Why it failed.")] = None
    tn: Annotated[Tn | None, Field(description="The telephone number.")] = None
    account: Annotated[Account | None, Field(description="The account that it belongs to.")] = None
    messaging_profile: Annotated[
        MessagingProfile | None,
        Field(description="The profile whose callback URLs apply."),
    ] = None
    subscriptions: Annotated[
        list[Subscription] | None,
        Field(description="What is switched on for the number."),
    ] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None


class CallLeg(Payload):
    """The other leg of a call."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID, Field(description="Its id.")]
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
    thread: Annotated[
        str | None,
        Field(description="The same for everything between the two numbers."),
    ] = None
    init_on: Annotated[datetime | None, Field(description="When it began.")] = None
    ring_on: Annotated[datetime | None, Field(description="When it rang.")] = None
    answer_on: Annotated[datetime | None, Field(description="When it was answered.")] = None
    hangup_on: Annotated[datetime | None, Field(description="When it was hung up.")] = None
    destroy_on: Annotated[datetime | None, Field(description="When it was cleared away.")] = None
    finished_on: Annotated[datetime | None, Field(description="When it was over.")] = None
    q850_cause: Annotated[int | None, Field(description="Why it ended, as a number; null until then.")] = None
    q850_cause_string: Annotated[str | None, Field(description="Why it ended, in words.")] = None
    release_cause_from_protocol_stack: Annotated[
        str | None, Field(description="Why it ended, as the SIP stack says it.")
    ] = None
    stir_shaken_attest_level: Annotated[
        str | None, Field(description="How sure the caller's carrier is of the caller.")
    ] = None
    stir_shaken_identity: Annotated[
        str | None,
        Field(description="The signed identity of the caller, as the carrier gave it."),
    ] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None


class Call(Payload):
    """A call, as events and webhooks carry it."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID, Field(description="Its id.")]
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
    thread: Annotated[
        str | None,
        Field(description="The same for everything between the two numbers."),
    ] = None
    init_on: Annotated[datetime | None, Field(description="When it began.")] = None
    ring_on: Annotated[datetime | None, Field(description="When it rang.")] = None
    answer_on: Annotated[datetime | None, Field(description="When it was answered.")] = None
    hangup_on: Annotated[datetime | None, Field(description="When it was hung up.")] = None
    destroy_on: Annotated[datetime | None, Field(description="When it was cleared away.")] = None
    finished_on: Annotated[datetime | None, Field(description="When it was over.")] = None
    q850_cause: Annotated[int | None, Field(description="Why it ended, as a number; null until then.")] = None
    q850_cause_string: Annotated[str | None, Field(description="Why it ended, in words.")] = None
    release_cause_from_protocol_stack: Annotated[
        str | None, Field(description="Why it ended, as the SIP stack says it.")
    ] = None
    stir_shaken_attest_level: Annotated[
        str | None, Field(description="How sure the caller's carrier is of the caller.")
    ] = None
    stir_shaken_identity: Annotated[
        str | None,
        Field(description="The signed identity of the caller, as the carrier gave it."),
    ] = None
    freeswitch_call_state: Annotated[str | None, Field(description="The state in the switch.")] = None
    freeswitch_channel_state: Annotated[str | None, Field(description="The state of the channel in the switch.")] = None
    state_end: Annotated[str | None, Field(description="The last state; no page says more.")] = None
    tn: Annotated[Tn | None, Field(description="The telephone number.")] = None
    sip_control_app: Annotated[SipControlApp | None, Field(description="The app that steers its calls.")] = None
    account: Annotated[Account | None, Field(description="The account it belongs to.")] = None
    parent: Annotated[CallLeg | None, Field(description="The call from which this one came.")] = None
    logs: Annotated[list[Any] | None, Field(description="Named in prose only.")] = None
    records: Annotated[list[Any] | None, Field(description="Named in prose only.")] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None


class Envelope2022(Payload):
    """What surrounds an event in the samples of 2022."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    timestamp: Annotated[datetime | None, Field(description="When the event was made.")] = None
    message: Annotated[
        str | None,
        Field(description="A sentence for people.", json_schema_extra={"x-personal": True}),
    ] = None
    success: Annotated[bool | None, Field(description="Whether what it tells of went well.")] = None
    account: Annotated[Account | None, Field(description="The account that it belongs to.")] = None


class Envelope2024(Payload):
    """What surrounds an event in the samples of 2024."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID | None, Field(description="The event's own id.")] = None
    created_on: Annotated[datetime | None, Field(description="When it was made.")] = None
    modified_on: Annotated[datetime | None, Field(description="When it was last changed.")] = None
    message: Annotated[
        str | None,
        Field(description="A sentence for people.", json_schema_extra={"x-personal": True}),
    ] = None
    ref_id: Annotated[UUID | None, Field(description="What the event is about.")] = None
    account: Annotated[Account | None, Field(description="The account that it belongs to.")] = None
    delivery_report: Annotated[
        list[Any] | None,
        Field(description="Where the event was delivered; only an empty list was seen."),
    ] = None


class AuthPayload(Payload):
    """Who signed in, and from where."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID | None, Field(description="The connection.")] = None
    ip: Annotated[
        str | None,
        Field(
            description="The address from which the client connected.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    user: Annotated[User | None, Field(description="The user who signed in.")] = None
    account: Annotated[Account | None, Field(description="The account of the user.")] = None


class CallStatePayload(Payload):
    """What changed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    state: Annotated[
        str | None,
        Field(description="`init`, `ringing`, `live`, `hangup`, `destroyed`."),
    ] = None
    duration: Annotated[float | None, Field(description="Seconds.")] = None


class FlowCommand(Payload):
    """The element of the call flow that was carried out."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: Annotated[str | None, Field(description="Such as `Answer`.")] = None
    success: Annotated[bool | None, Field(description="Whether the command was carried out.")] = None
    reason: Annotated[str | None, Field(description="Why it was not.")] = None
    path: Annotated[str | None, Field(description="Where it stands in the document, `Answer[0]`.")] = None
    children: Annotated[list[FlowCommand] | None, Field(description="The commands inside it.")] = None
    error: Annotated[list[Any] | None, Field(description="What went wrong, as the vendor lists it.")] = None


class CallFlowPayload(Payload):
    """The element and the call."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    command: FlowCommand | None = None
    call: Call | None = None


class OrderPayload(Payload):
    """The order and how far it is."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    uuid: Annotated[UUID, Field(description="Its id.")]
    state: Annotated[
        str,
        Field(description="`created`, `verify`, `processing`, `success`, `failed`."),
    ]


class AuthEvent(Envelope2024):
    """The connection is signed in, or another connection of the account is."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["auth"]
    payload: AuthPayload | None = None


class SmsEvent(Envelope2022):
    """A message was taken, handed over, delivered, received, or failed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["sms"]
    payload: Sms


class CallStateEvent(Envelope2024):
    """A call changed its state: `init`, `ringing`, `live`, `hangup`, `destroyed`."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["call_state"]
    payload: CallStatePayload
    call: Call | None = None


class CallFlowEvent(Envelope2022):
    """A call flow carried out an element, such as `Answer`."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["call_flow"]
    command: Annotated[str | None, Field(description="Such as `Answer`.")] = None
    payload: CallFlowPayload


class BalanceEvent(Envelope2022):
    """The account's balance changed; `payload` is what is left. `account.update_notifications` switches these events on."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["balance"]
    source_action: Annotated[
        str | None,
        Field(description="What was charged, such as `voice_charge_in` or `call_asr`."),
    ] = None
    payload: Annotated[Decimal, Field(description="What is left to spend.")]


class TnOrderEvent(Envelope2022):
    """An order of numbers went on. Which envelope it has is inferred."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["tn_order"]
    payload: OrderPayload


class WebsocketEvent(RootModel[AuthEvent | SmsEvent | CallStateEvent | CallFlowEvent | TnOrderEvent | BalanceEvent]):
    root: Annotated[
        AuthEvent | SmsEvent | CallStateEvent | CallFlowEvent | TnOrderEvent | BalanceEvent,
        Field(
            description="One frame of the websocket. A type that is not listed is no error: it is kept as it came.",
            discriminator="type",
        ),
    ]


class CallWebhookQuery(Payload):
    """What a SIP control app's webhook gets in the query when its method is GET."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    state: Annotated[str | None, Field(description="The call's new state.")] = None
    from_: Annotated[
        str | None,
        Field(
            alias="from",
            description="Who calls.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    to: Annotated[
        str | None,
        Field(description="Who is called.", json_schema_extra={"x-personal": True}),
    ] = None


class CallFlowQuery(Payload):
    """What a request for a call flow gets in the query: of the app's `call_flow_url` by GET, of a `Callback`, and of the addresses of a `Gather`, which add what was pressed."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    from_: Annotated[
        str | None,
        Field(
            alias="from",
            description="Who calls.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    to: Annotated[
        str | None,
        Field(
            description="Who is called, in the request of the app.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    tn: Annotated[
        str | None,
        Field(
            description="Who is called, in the request of a `Gather`.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    dtmf: Annotated[
        str | None,
        Field(
            description="The keys that were pressed, at the `url` of a `Gather`.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    state: Annotated[str | None, Field(description="The call's state, `live`.")] = None
    sca: Annotated[UUID | None, Field(description="The SIP control app.")] = None
    call: Annotated[UUID | None, Field(description="The call.")] = None
    code: Annotated[
        str | None,
        Field(
            description="The keys that were pressed, at the `callback` of a `Gather`.",
            json_schema_extra={"x-personal": True},
        ),
    ] = None
    success: Annotated[bool | None, Field(description="Whether enough keys were pressed.")] = None
    attempts: Annotated[int | None, Field(description="How many times was asked, this one among them.")] = None
    tag: Annotated[str | None, Field(description="The tag of the `Callback`.")] = None


FlowCommand.model_rebuild()
