# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Conversation."""

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
    from trunkline_avaamo.models.message import Message
    from trunkline_avaamo.models.msg_user import MsgUser
    from trunkline_avaamo.models.receiver import Receiver


@_define(kw_only=True, repr=False)
class Conversation(Model):
    """A conversation with its users and its newest message.

    Attributes:
        uuid: The conversation's identifier, 32 hexadecimal digits.
        mode: Who speaks; which value means the agent is on no page.
        members_type: Who takes part; the page does not explain the numbers.
        avatar: Whether there is a picture.
        name: A name, if somebody gave one.
        created_at: When it was made.
        user: Its owner, if it has one.
        receivers: The users the agent talks with.
        avatar_updated_at: When the picture changed.
        description: A description, if somebody gave one.
        last_message: The newest message.
        members_count: How many take part.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("mode", "mode", c.BOOL),
        Field("members_type", "members_type", c.INT),
        Field("avatar", "avatar", c.BOOL),
        Field("name", "name", c.NullableCodec(c.STR), hidden=True),
        Field("created_at", "created_at", times.SECONDS),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_avaamo.models.msg_user", "MsgUser"))),
        Field("receivers", "receivers", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.receiver", "Receiver"))),
        Field("avatar_updated_at", "avatar_updated_at", c.NullableCodec(times.SECONDS)),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("last_message", "last_message", model.ModelCodec("trunkline_avaamo.models.message", "Message")),
        Field("members_count", "members_count", c.INT),
    )

    uuid: str
    mode: bool | None = ABSENT
    members_type: int | None = ABSENT
    avatar: bool | None = ABSENT
    name: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    user: MsgUser | None = ABSENT
    receivers: list[Receiver] | None = ABSENT
    avatar_updated_at: dt.datetime | None = ABSENT
    description: str | None = ABSENT
    last_message: Message | None = ABSENT
    members_count: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
