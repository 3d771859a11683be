# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""EventSubscription."""

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
    from trunkline_opentact.models.event_type import EventType
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class EventSubscription(Model):
    """Events of one type that reach the websocket.

    Attributes:
        uuid: Its id.
        channel: `wss` is the only value seen.
        type_: The type of event.
        is_active: Whether it is switched on.
        expired_on: The subscription ends then.
        user: The user it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("channel", "channel", c.STR),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.event_type", "EventType")),
        Field("is_active", "is_active", c.BOOL),
        Field("expired_on", "expired_on", c.NullableCodec(times.DATETIME)),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    channel: str | None = ABSENT
    type_: EventType | None = ABSENT
    is_active: bool | None = ABSENT
    expired_on: dt.datetime | None = ABSENT
    user: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
