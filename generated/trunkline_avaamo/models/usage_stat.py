# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UsageStat."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class UsageStat(Model):
    """The agent's traffic within one interval.

    Attributes:
        start_time: Its beginning.
        end_time: Its end.
        session_count: Sessions.
        messages_count: Messages of users.
        unhandled_messages_count: Questions that no intent matched.
        successful_responses_count: Questions that were answered.
        ambiguous_messages_count: Questions that several intents matched.
        interventions_count: Times a live agent stepped in.
        success_rate_count: The rate of success as a whole number.
        success_rate: Percent with two decimals.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("start_time", "start_time", times.SECONDS),
        Field("end_time", "end_time", times.SECONDS),
        Field("session_count", "session_count", c.INT),
        Field("messages_count", "messages_count", c.INT),
        Field("unhandled_messages_count", "unhandled_messages_count", c.INT),
        Field("successful_responses_count", "successful_responses_count", c.INT),
        Field("ambiguous_messages_count", "ambiguous_messages_count", c.INT),
        Field("interventions_count", "interventions_count", c.INT),
        Field("success_rate_count", "success_rate_count", c.INT),
        Field("success_rate", "success_rate", c.NullableCodec(c.FLOAT)),
    )

    start_time: dt.datetime | None = ABSENT
    end_time: dt.datetime | None = ABSENT
    session_count: int | None = ABSENT
    messages_count: int | None = ABSENT
    unhandled_messages_count: int | None = ABSENT
    successful_responses_count: int | None = ABSENT
    ambiguous_messages_count: int | None = ABSENT
    interventions_count: int | None = ABSENT
    success_rate_count: int | None = ABSENT
    success_rate: float | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("start_time", UNSET)
        if value is UNSET:
            missing += 1
            model.start_time = None
        else:
            model.start_time = cls.__rows__[0][3](value, context, (where, "start_time"))
        value = get("end_time", UNSET)
        if value is UNSET:
            missing += 1
            model.end_time = None
        else:
            model.end_time = cls.__rows__[1][3](value, context, (where, "end_time"))
        value = get("session_count", UNSET)
        if value is UNSET:
            missing += 1
            model.session_count = None
        elif type(value) is int:
            model.session_count = value
        else:
            model.session_count = cls.__rows__[2][3](value, context, (where, "session_count"))
        value = get("messages_count", UNSET)
        if value is UNSET:
            missing += 1
            model.messages_count = None
        elif type(value) is int:
            model.messages_count = value
        else:
            model.messages_count = cls.__rows__[3][3](value, context, (where, "messages_count"))
        value = get("unhandled_messages_count", UNSET)
        if value is UNSET:
            missing += 1
            model.unhandled_messages_count = None
        elif type(value) is int:
            model.unhandled_messages_count = value
        else:
            model.unhandled_messages_count = cls.__rows__[4][3](value, context, (where, "unhandled_messages_count"))
        value = get("successful_responses_count", UNSET)
        if value is UNSET:
            missing += 1
            model.successful_responses_count = None
        elif type(value) is int:
            model.successful_responses_count = value
        else:
            model.successful_responses_count = cls.__rows__[5][3](value, context, (where, "successful_responses_count"))
        value = get("ambiguous_messages_count", UNSET)
        if value is UNSET:
            missing += 1
            model.ambiguous_messages_count = None
        elif type(value) is int:
            model.ambiguous_messages_count = value
        else:
            model.ambiguous_messages_count = cls.__rows__[6][3](value, context, (where, "ambiguous_messages_count"))
        value = get("interventions_count", UNSET)
        if value is UNSET:
            missing += 1
            model.interventions_count = None
        elif type(value) is int:
            model.interventions_count = value
        else:
            model.interventions_count = cls.__rows__[7][3](value, context, (where, "interventions_count"))
        value = get("success_rate_count", UNSET)
        if value is UNSET:
            missing += 1
            model.success_rate_count = None
        elif type(value) is int:
            model.success_rate_count = value
        else:
            model.success_rate_count = cls.__rows__[8][3](value, context, (where, "success_rate_count"))
        value = get("success_rate", UNSET)
        if value is UNSET:
            missing += 1
            model.success_rate = None
        elif type(value) is float or type(value) is int:
            model.success_rate = value
        elif value is None:
            model.success_rate = None
        else:
            model.success_rate = cls.__rows__[9][3](value, context, (where, "success_rate"))
        if len(data) + missing != 10:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
