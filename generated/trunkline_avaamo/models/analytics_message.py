# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnalyticsMessage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.analytics_user import AnalyticsUser


@_define(kw_only=True, repr=False)
class AnalyticsMessage(Model):
    """A message and how it was understood.

    Attributes:
        message_uuid: The message's identifier.
        score: How sure the match is.
        content: What the user wrote.
        intent_type: How it was matched.
        channel_name: The channel's name.
        created_at: When it was written.
        user: Who wrote it.
        intent_name: The intent that was matched.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("message_uuid", "message_uuid", c.STR),
        Field("score", "score", c.NullableCodec(c.FLOAT)),
        Field("content", "content", c.NullableCodec(c.STR), hidden=True),
        Field("intent_type", "intent_type", c.NullableCodec(c.STR)),
        Field("channel_name", "channel_name", c.NullableCodec(c.STR)),
        Field("created_at", "created_at", times.SECONDS),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.analytics_user", "AnalyticsUser")),
        Field("intent_name", "intent_name", c.NullableCodec(c.STR)),
    )

    message_uuid: str | None = ABSENT
    score: float | None = ABSENT
    content: str | None = ABSENT
    intent_type: str | None = ABSENT
    channel_name: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    user: AnalyticsUser | None = ABSENT
    intent_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
