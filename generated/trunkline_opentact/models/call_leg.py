# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallLeg."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CallLeg(Model):
    """The other leg of a call.

    Attributes:
        uuid: Its id.
        type_: `CallSCA` was seen.
        direction: `in` or `out`.
        state: `init`, `ringing`, `live`, `hangup`, `destroyed`.
        from_: May start with a plus.
        to: A number, or the login of a SIP user.
        duration: Seconds in 2024; a sample of 2022 looks like milliseconds.
        thread: The same for everything between the two numbers.
        init_on: When it began.
        ring_on: When it rang.
        answer_on: When it was answered.
        hangup_on: When it was hung up.
        destroy_on: When it was cleared away.
        finished_on: When it was over.
        q850_cause: Why it ended, as a number; null until then.
        q850_cause_string: Why it ended, in words.
        release_cause_from_protocol_stack: Why it ended, as the SIP stack says it.
        stir_shaken_attest_level: How sure the caller's carrier is of the caller.
        stir_shaken_identity: The signed identity of the caller, as the carrier gave it.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("type_", "type", c.NullableCodec(c.STR)),
        Field("direction", "direction", c.NullableCodec(c.STR)),
        Field("state", "state", c.NullableCodec(c.STR)),
        Field("from_", "from", c.NullableCodec(c.STR), hidden=True),
        Field("to", "to", c.NullableCodec(c.STR), hidden=True),
        Field("duration", "duration", c.NullableCodec(c.FLOAT)),
        Field("thread", "thread", c.NullableCodec(c.STR)),
        Field("init_on", "init_on", c.NullableCodec(times.DATETIME)),
        Field("ring_on", "ring_on", c.NullableCodec(times.DATETIME)),
        Field("answer_on", "answer_on", c.NullableCodec(times.DATETIME)),
        Field("hangup_on", "hangup_on", c.NullableCodec(times.DATETIME)),
        Field("destroy_on", "destroy_on", c.NullableCodec(times.DATETIME)),
        Field("finished_on", "finished_on", c.NullableCodec(times.DATETIME)),
        Field("q850_cause", "q850_cause", c.NullableCodec(c.INT)),
        Field("q850_cause_string", "q850_cause_string", c.NullableCodec(c.STR)),
        Field("release_cause_from_protocol_stack", "release_cause_from_protocol_stack", c.NullableCodec(c.STR)),
        Field("stir_shaken_attest_level", "stir_shaken_attest_level", c.NullableCodec(c.STR)),
        Field("stir_shaken_identity", "stir_shaken_identity", c.NullableCodec(c.STR)),
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
    )

    uuid: UUID
    type_: str | None = ABSENT
    direction: str | None = ABSENT
    state: str | None = ABSENT
    from_: str | None = ABSENT
    to: str | None = ABSENT
    duration: float | None = ABSENT
    thread: str | None = ABSENT
    init_on: dt.datetime | None = ABSENT
    ring_on: dt.datetime | None = ABSENT
    answer_on: dt.datetime | None = ABSENT
    hangup_on: dt.datetime | None = ABSENT
    destroy_on: dt.datetime | None = ABSENT
    finished_on: dt.datetime | None = ABSENT
    q850_cause: int | None = ABSENT
    q850_cause_string: str | None = ABSENT
    release_cause_from_protocol_stack: str | None = ABSENT
    stir_shaken_attest_level: str | None = ABSENT
    stir_shaken_identity: str | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
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
        elif type(value) is str:
            model.direction = value
        elif value is None:
            model.direction = None
        else:
            model.direction = cls.__rows__[2][3](value, context, (where, "direction"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str:
            model.state = value
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
        value = get("thread", UNSET)
        if value is UNSET:
            missing += 1
            model.thread = None
        elif type(value) is str:
            model.thread = value
        elif value is None:
            model.thread = None
        else:
            model.thread = cls.__rows__[7][3](value, context, (where, "thread"))
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
                else cls.__rows__[8][3](value, context, (where, "init_on"))
            )
        elif value is None:
            model.init_on = None
        else:
            model.init_on = cls.__rows__[8][3](value, context, (where, "init_on"))
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
                else cls.__rows__[9][3](value, context, (where, "ring_on"))
            )
        elif value is None:
            model.ring_on = None
        else:
            model.ring_on = cls.__rows__[9][3](value, context, (where, "ring_on"))
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
                else cls.__rows__[10][3](value, context, (where, "answer_on"))
            )
        elif value is None:
            model.answer_on = None
        else:
            model.answer_on = cls.__rows__[10][3](value, context, (where, "answer_on"))
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
                else cls.__rows__[11][3](value, context, (where, "hangup_on"))
            )
        elif value is None:
            model.hangup_on = None
        else:
            model.hangup_on = cls.__rows__[11][3](value, context, (where, "hangup_on"))
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
                else cls.__rows__[12][3](value, context, (where, "destroy_on"))
            )
        elif value is None:
            model.destroy_on = None
        else:
            model.destroy_on = cls.__rows__[12][3](value, context, (where, "destroy_on"))
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
                else cls.__rows__[13][3](value, context, (where, "finished_on"))
            )
        elif value is None:
            model.finished_on = None
        else:
            model.finished_on = cls.__rows__[13][3](value, context, (where, "finished_on"))
        value = get("q850_cause", UNSET)
        if value is UNSET:
            missing += 1
            model.q850_cause = None
        elif type(value) is int:
            model.q850_cause = value
        elif value is None:
            model.q850_cause = None
        else:
            model.q850_cause = cls.__rows__[14][3](value, context, (where, "q850_cause"))
        value = get("q850_cause_string", UNSET)
        if value is UNSET:
            missing += 1
            model.q850_cause_string = None
        elif type(value) is str:
            model.q850_cause_string = value
        elif value is None:
            model.q850_cause_string = None
        else:
            model.q850_cause_string = cls.__rows__[15][3](value, context, (where, "q850_cause_string"))
        value = get("release_cause_from_protocol_stack", UNSET)
        if value is UNSET:
            missing += 1
            model.release_cause_from_protocol_stack = None
        elif type(value) is str:
            model.release_cause_from_protocol_stack = value
        elif value is None:
            model.release_cause_from_protocol_stack = None
        else:
            model.release_cause_from_protocol_stack = cls.__rows__[16][3](
                value, context, (where, "release_cause_from_protocol_stack")
            )
        value = get("stir_shaken_attest_level", UNSET)
        if value is UNSET:
            missing += 1
            model.stir_shaken_attest_level = None
        elif type(value) is str:
            model.stir_shaken_attest_level = value
        elif value is None:
            model.stir_shaken_attest_level = None
        else:
            model.stir_shaken_attest_level = cls.__rows__[17][3](value, context, (where, "stir_shaken_attest_level"))
        value = get("stir_shaken_identity", UNSET)
        if value is UNSET:
            missing += 1
            model.stir_shaken_identity = None
        elif type(value) is str:
            model.stir_shaken_identity = value
        elif value is None:
            model.stir_shaken_identity = None
        else:
            model.stir_shaken_identity = cls.__rows__[18][3](value, context, (where, "stir_shaken_identity"))
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
                else cls.__rows__[19][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[19][3](value, context, (where, "created_on"))
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
                else cls.__rows__[20][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[20][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 21:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
