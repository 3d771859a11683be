# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""InterventionStat."""

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
class InterventionStat(Model):
    """How often live agents stepped in, within one interval.

    Attributes:
        start_time: Its beginning.
        end_time: Its end.
        session_count: Sessions.
        interventions_count: Times a live agent stepped in.
        users_count: Users.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("start_time", "start_time", times.SECONDS),
        Field("end_time", "end_time", times.SECONDS),
        Field("session_count", "session_count", c.INT),
        Field("interventions_count", "interventions_count", c.INT),
        Field("users_count", "users_count", c.INT),
    )

    start_time: dt.datetime | None = ABSENT
    end_time: dt.datetime | None = ABSENT
    session_count: int | None = ABSENT
    interventions_count: int | None = ABSENT
    users_count: int | None = ABSENT
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
        value = get("interventions_count", UNSET)
        if value is UNSET:
            missing += 1
            model.interventions_count = None
        elif type(value) is int:
            model.interventions_count = value
        else:
            model.interventions_count = cls.__rows__[3][3](value, context, (where, "interventions_count"))
        value = get("users_count", UNSET)
        if value is UNSET:
            missing += 1
            model.users_count = None
        elif type(value) is int:
            model.users_count = value
        else:
            model.users_count = cls.__rows__[4][3](value, context, (where, "users_count"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
