# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CallStarted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.call_status import CallStatus


@_define(kw_only=True, repr=False)
class CallStarted(Model):
    """A call that has begun.

    Attributes:
        uuid: Its identifier.
        status: How far it came.
        call_sid: The carrier's identifier of the call.
        created_at: When it was made.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("status", "status", enums.EnumCodec("trunkline_avaamo.models.call_status", "CallStatus"), required=True),
        Field("call_sid", "call_sid", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.EpochCodec(1, "seconds since 1970", whole=True)),
    )

    uuid: str
    status: CallStatus
    call_sid: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
