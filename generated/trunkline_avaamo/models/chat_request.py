# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChatRequest."""

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
    from trunkline_avaamo.models.live_conversation import LiveConversation
    from trunkline_avaamo.models.live_user import LiveUser


@_define(kw_only=True, repr=False)
class ChatRequest(Model):
    """A user who waits for a live agent.

    Attributes:
        uuid: Its identifier.
        created_at: When it was made.
        conversation: The conversation it belongs to.
        user: The user.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("created_at", "created_at", times.SECONDS),
        Field(
            "conversation",
            "conversation",
            model.ModelCodec("trunkline_avaamo.models.live_conversation", "LiveConversation"),
        ),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.live_user", "LiveUser")),
    )

    uuid: str
    created_at: dt.datetime | None = ABSENT
    conversation: LiveConversation | None = ABSENT
    user: LiveUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
