# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Call."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.attest_level import AttestLevel
    from trunkline_opentact.models.call_direction import CallDirection
    from trunkline_opentact.models.call_flow_log import CallFlowLog
    from trunkline_opentact.models.call_state import CallState
    from trunkline_opentact.models.sip_control_app import SipControlApp
    from trunkline_opentact.models.switch_channel import SwitchChannel
    from trunkline_opentact.models.tn import Tn


@_define(kw_only=True, repr=False)
class Call(Model):
    """A call, as the vendor keeps it.

    Attributes:
        uuid: Its id.
        type_: `CallSCA` was seen.
        direction: `in` or `out`.
        state: How far it is.
        from_: Who sent or called.
        to: A number or the login of a SIP user.
        duration: Seconds in the samples of 2024.
        tn: The telephone number.
        source: `freeswitch` in the list of 2021. Not documented, in the vendor's list of 2021.
        init_on: When it began.
        ring_on: When it rang.
        answer_on: When it was answered.
        hangup_on: When it was hung up.
        destroy_on: When it was cleared away.
        finished_on: When it was over.
        q850_cause: Why it ended, as a number.
        q850_cause_string: Why it ended, in words.
        freeswitch_call_state: The state in the switch.
        freeswitch_channel_state: The state of the channel in the switch.
        stir_shaken_attest_level: How sure the caller's carrier is of the caller.
        meta: What else the vendor keeps. Not documented, in the vendor's list of 2021.
        logs: What the call flow did. Not documented, in the vendor's list of 2021.
        sip_control_app: The app that steers its calls.
        account: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("type_", "type", c.STR),
        Field("direction", "direction", enums.EnumCodec("trunkline_opentact.models.call_direction", "CallDirection")),
        Field("state", "state", c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.call_state", "CallState"))),
        Field("from_", "from", c.STR, hidden=True),
        Field("to", "to", c.STR, hidden=True),
        Field("duration", "duration", c.NullableCodec(c.FLOAT)),
        Field("tn", "tn", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.tn", "Tn"))),
        Field("source", "source", c.NullableCodec(c.STR)),
        Field("init_on", "init_on", c.NullableCodec(times.DATETIME)),
        Field("ring_on", "ring_on", c.NullableCodec(times.DATETIME)),
        Field("answer_on", "answer_on", c.NullableCodec(times.DATETIME)),
        Field("hangup_on", "hangup_on", c.NullableCodec(times.DATETIME)),
        Field("destroy_on", "destroy_on", c.NullableCodec(times.DATETIME)),
        Field("finished_on", "finished_on", c.NullableCodec(times.DATETIME)),
        Field("q850_cause", "q850_cause", c.NullableCodec(c.INT)),
        Field("q850_cause_string", "q850_cause_string", c.NullableCodec(c.STR)),
        Field("freeswitch_call_state", "freeswitch_call_state", c.NullableCodec(c.STR)),
        Field("freeswitch_channel_state", "freeswitch_channel_state", c.NullableCodec(c.STR)),
        Field(
            "stir_shaken_attest_level",
            "stir_shaken_attest_level",
            c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.attest_level", "AttestLevel")),
        ),
        Field(
            "meta",
            "meta",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.switch_channel", "SwitchChannel")),
            hidden=True,
        ),
        Field("logs", "logs", c.ListCodec(model.ModelCodec("trunkline_opentact.models.call_flow_log", "CallFlowLog"))),
        Field(
            "sip_control_app",
            "sip_control_app",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_control_app", "SipControlApp")),
        ),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    type_: str | None = ABSENT
    direction: CallDirection | None = ABSENT
    state: CallState | None = ABSENT
    from_: str | None = ABSENT
    to: str | None = ABSENT
    duration: float | None = ABSENT
    tn: Tn | None = ABSENT
    source: str | None = ABSENT
    init_on: dt.datetime | None = ABSENT
    ring_on: dt.datetime | None = ABSENT
    answer_on: dt.datetime | None = ABSENT
    hangup_on: dt.datetime | None = ABSENT
    destroy_on: dt.datetime | None = ABSENT
    finished_on: dt.datetime | None = ABSENT
    q850_cause: int | None = ABSENT
    q850_cause_string: str | None = ABSENT
    freeswitch_call_state: str | None = ABSENT
    freeswitch_channel_state: str | None = ABSENT
    stir_shaken_attest_level: AttestLevel | None = ABSENT
    meta: SwitchChannel | None = ABSENT
    logs: list[CallFlowLog] | None = ABSENT
    sip_control_app: SipControlApp | None = ABSENT
    account: Account | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
