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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
