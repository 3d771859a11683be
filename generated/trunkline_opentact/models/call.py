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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.attest_level import AttestLevel
    from trunkline_opentact.models.call_direction import CallDirection
    from trunkline_opentact.models.call_flow_log import CallFlowLog
    from trunkline_opentact.models.call_leg import CallLeg
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
        thread: The same for everything between the two numbers.
        release_cause_from_protocol_stack: Why it ended, as the SIP stack says it.
        stir_shaken_identity: The signed identity of the caller, as the carrier gave it.
        state_end: The last state; no page says more.
        parent: The call from which this one came.
        records: Named in prose only.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("type_", "type", c.NullableCodec(c.STR)),
        Field(
            "direction",
            "direction",
            c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.call_direction", "CallDirection", closed=True)),
        ),
        Field("state", "state", c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.call_state", "CallState"))),
        Field("from_", "from", c.NullableCodec(c.STR), hidden=True),
        Field("to", "to", c.NullableCodec(c.STR), hidden=True),
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
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
        Field("thread", "thread", c.NullableCodec(c.STR)),
        Field("release_cause_from_protocol_stack", "release_cause_from_protocol_stack", c.NullableCodec(c.STR)),
        Field("stir_shaken_identity", "stir_shaken_identity", c.NullableCodec(c.STR)),
        Field("state_end", "state_end", c.NullableCodec(c.STR)),
        Field("parent", "parent", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.call_leg", "CallLeg"))),
        Field("records", "records", c.ListCodec(c.ANY)),
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
    thread: str | None = ABSENT
    release_cause_from_protocol_stack: str | None = ABSENT
    stir_shaken_identity: str | None = ABSENT
    state_end: str | None = ABSENT
    parent: CallLeg | None = ABSENT
    records: list[JSON] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        elif value is None:
            model.type_ = None
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("direction", UNSET)
        if value is UNSET:
            missing += 1
            model.direction = None
        elif type(value) is str and value in _codec2._listed:
            model.direction = _codec2._listed[value]
        elif value is None:
            model.direction = None
        else:
            model.direction = cls.__rows__[2][3](value, context, (where, "direction"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str and value in _codec3._listed:
            model.state = _codec3._listed[value]
        elif value is None:
            model.state = None
        else:
            model.state = cls.__rows__[3][3](value, context, (where, "state"))
        value = get("from", UNSET)
        if value is UNSET:
            missing += 1
            model.from_ = None
        elif type(value) is str:
            model.from_ = value
        elif value is None:
            model.from_ = None
        else:
            model.from_ = cls.__rows__[4][3](value, context, (where, "from"))
        value = get("to", UNSET)
        if value is UNSET:
            missing += 1
            model.to = None
        elif type(value) is str:
            model.to = value
        elif value is None:
            model.to = None
        else:
            model.to = cls.__rows__[5][3](value, context, (where, "to"))
        value = get("duration", UNSET)
        if value is UNSET:
            missing += 1
            model.duration = None
        elif type(value) is float or type(value) is int:
            model.duration = value
        elif value is None:
            model.duration = None
        else:
            model.duration = cls.__rows__[6][3](value, context, (where, "duration"))
        value = get("tn", UNSET)
        if value is UNSET:
            missing += 1
            model.tn = None
        elif type(value) is dict:
            model.tn = (_codec7._class or _codec7.model)._decode(value, context, (where, "tn"))
        elif value is None:
            model.tn = None
        else:
            model.tn = cls.__rows__[7][3](value, context, (where, "tn"))
        value = get("source", UNSET)
        if value is UNSET:
            missing += 1
            model.source = None
        elif type(value) is str:
            model.source = value
        elif value is None:
            model.source = None
        else:
            model.source = cls.__rows__[8][3](value, context, (where, "source"))
        value = get("init_on", UNSET)
        if value is UNSET:
            missing += 1
            model.init_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.init_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[9][3](value, context, (where, "init_on"))
            )
        elif value is None:
            model.init_on = None
        else:
            model.init_on = cls.__rows__[9][3](value, context, (where, "init_on"))
        value = get("ring_on", UNSET)
        if value is UNSET:
            missing += 1
            model.ring_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.ring_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[10][3](value, context, (where, "ring_on"))
            )
        elif value is None:
            model.ring_on = None
        else:
            model.ring_on = cls.__rows__[10][3](value, context, (where, "ring_on"))
        value = get("answer_on", UNSET)
        if value is UNSET:
            missing += 1
            model.answer_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.answer_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[11][3](value, context, (where, "answer_on"))
            )
        elif value is None:
            model.answer_on = None
        else:
            model.answer_on = cls.__rows__[11][3](value, context, (where, "answer_on"))
        value = get("hangup_on", UNSET)
        if value is UNSET:
            missing += 1
            model.hangup_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.hangup_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[12][3](value, context, (where, "hangup_on"))
            )
        elif value is None:
            model.hangup_on = None
        else:
            model.hangup_on = cls.__rows__[12][3](value, context, (where, "hangup_on"))
        value = get("destroy_on", UNSET)
        if value is UNSET:
            missing += 1
            model.destroy_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.destroy_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[13][3](value, context, (where, "destroy_on"))
            )
        elif value is None:
            model.destroy_on = None
        else:
            model.destroy_on = cls.__rows__[13][3](value, context, (where, "destroy_on"))
        value = get("finished_on", UNSET)
        if value is UNSET:
            missing += 1
            model.finished_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.finished_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[14][3](value, context, (where, "finished_on"))
            )
        elif value is None:
            model.finished_on = None
        else:
            model.finished_on = cls.__rows__[14][3](value, context, (where, "finished_on"))
        value = get("q850_cause", UNSET)
        if value is UNSET:
            missing += 1
            model.q850_cause = None
        elif type(value) is int:
            model.q850_cause = value
        elif value is None:
            model.q850_cause = None
        else:
            model.q850_cause = cls.__rows__[15][3](value, context, (where, "q850_cause"))
        value = get("q850_cause_string", UNSET)
        if value is UNSET:
            missing += 1
            model.q850_cause_string = None
        elif type(value) is str:
            model.q850_cause_string = value
        elif value is None:
            model.q850_cause_string = None
        else:
            model.q850_cause_string = cls.__rows__[16][3](value, context, (where, "q850_cause_string"))
        value = get("freeswitch_call_state", UNSET)
        if value is UNSET:
            missing += 1
            model.freeswitch_call_state = None
        elif type(value) is str:
            model.freeswitch_call_state = value
        elif value is None:
            model.freeswitch_call_state = None
        else:
            model.freeswitch_call_state = cls.__rows__[17][3](value, context, (where, "freeswitch_call_state"))
        value = get("freeswitch_channel_state", UNSET)
        if value is UNSET:
            missing += 1
            model.freeswitch_channel_state = None
        elif type(value) is str:
            model.freeswitch_channel_state = value
        elif value is None:
            model.freeswitch_channel_state = None
        else:
            model.freeswitch_channel_state = cls.__rows__[18][3](value, context, (where, "freeswitch_channel_state"))
        value = get("stir_shaken_attest_level", UNSET)
        if value is UNSET:
            missing += 1
            model.stir_shaken_attest_level = None
        elif type(value) is str and value in _codec19._listed:
            model.stir_shaken_attest_level = _codec19._listed[value]
        elif value is None:
            model.stir_shaken_attest_level = None
        else:
            model.stir_shaken_attest_level = cls.__rows__[19][3](value, context, (where, "stir_shaken_attest_level"))
        value = get("meta", UNSET)
        if value is UNSET:
            missing += 1
            model.meta = None
        elif type(value) is dict:
            model.meta = (_codec20._class or _codec20.model)._decode(value, context, (where, "meta"))
        elif value is None:
            model.meta = None
        else:
            model.meta = cls.__rows__[20][3](value, context, (where, "meta"))
        value = get("logs", UNSET)
        if value is UNSET:
            missing += 1
            model.logs = None
        else:
            model.logs = cls.__rows__[21][3](value, context, (where, "logs"))
        value = get("sip_control_app", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_control_app = None
        elif type(value) is dict:
            model.sip_control_app = (_codec22._class or _codec22.model)._decode(
                value, context, (where, "sip_control_app")
            )
        elif value is None:
            model.sip_control_app = None
        else:
            model.sip_control_app = cls.__rows__[22][3](value, context, (where, "sip_control_app"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec23._class or _codec23.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[23][3](value, context, (where, "account"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[24][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[24][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[25][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[25][3](value, context, (where, "modified_on"))
        value = get("thread", UNSET)
        if value is UNSET:
            missing += 1
            model.thread = None
        elif type(value) is str:
            model.thread = value
        elif value is None:
            model.thread = None
        else:
            model.thread = cls.__rows__[26][3](value, context, (where, "thread"))
        value = get("release_cause_from_protocol_stack", UNSET)
        if value is UNSET:
            missing += 1
            model.release_cause_from_protocol_stack = None
        elif type(value) is str:
            model.release_cause_from_protocol_stack = value
        elif value is None:
            model.release_cause_from_protocol_stack = None
        else:
            model.release_cause_from_protocol_stack = cls.__rows__[27][3](
                value, context, (where, "release_cause_from_protocol_stack")
            )
        value = get("stir_shaken_identity", UNSET)
        if value is UNSET:
            missing += 1
            model.stir_shaken_identity = None
        elif type(value) is str:
            model.stir_shaken_identity = value
        elif value is None:
            model.stir_shaken_identity = None
        else:
            model.stir_shaken_identity = cls.__rows__[28][3](value, context, (where, "stir_shaken_identity"))
        value = get("state_end", UNSET)
        if value is UNSET:
            missing += 1
            model.state_end = None
        elif type(value) is str:
            model.state_end = value
        elif value is None:
            model.state_end = None
        else:
            model.state_end = cls.__rows__[29][3](value, context, (where, "state_end"))
        value = get("parent", UNSET)
        if value is UNSET:
            missing += 1
            model.parent = None
        elif type(value) is dict:
            model.parent = (_codec30._class or _codec30.model)._decode(value, context, (where, "parent"))
        elif value is None:
            model.parent = None
        else:
            model.parent = cls.__rows__[30][3](value, context, (where, "parent"))
        value = get("records", UNSET)
        if value is UNSET:
            missing += 1
            model.records = None
        else:
            model.records = cls.__rows__[31][3](value, context, (where, "records"))
        if lacking or len(data) + missing != 32:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = Call.__fields__[2].inner
_codec3: Any = Call.__fields__[3].inner
_codec7: Any = Call.__fields__[7].inner
_codec19: Any = Call.__fields__[19].inner
_codec20: Any = Call.__fields__[20].inner
_codec22: Any = Call.__fields__[22].inner
_codec23: Any = Call.__fields__[23].inner
_codec30: Any = Call.__fields__[30].inner
