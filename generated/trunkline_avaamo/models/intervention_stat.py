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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
