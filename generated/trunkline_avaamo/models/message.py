# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Message."""

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
    from trunkline_runtime.codecs import JSON

    from trunkline_avaamo.models.conversation_summary import ConversationSummary
    from trunkline_avaamo.models.msg_user import MsgUser
    from trunkline_avaamo.models.read_ack import ReadAck


@_define(kw_only=True, repr=False)
class Message(Model):
    """One message of a conversation, by a user, the agent or a live agent.

    Attributes:
        uuid: Its identifier.
        content: What was said.
        content_type: Such as `text`, `ListView`, `card` or `quick_reply`.
        created_at: When it was made.
        user: Who said it.
        timetoken: When the message was made.
        external_source: Where it was brought from.
        device_uuid: The device it was written on.
        request_message_uuid: The message this one answers; null for a live agent's message.
        sequence: Position among the replies, such as `1/2`.
        custom_properties: Values known about the user, by name.
        agent_message_uuid: Set when a live agent wrote it.
        read_acks: Who has read it, and when.
        attachments: Files of the message.
        conversation: The conversation it belongs to.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR),
        Field("content", "content", c.NullableCodec(c.STR), hidden=True),
        Field("content_type", "content_type", c.STR),
        Field("created_at", "created_at", times.SECONDS),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.msg_user", "MsgUser")),
        Field("timetoken", "timetoken", times.MICROSECONDS),
        Field("external_source", "external_source", c.NullableCodec(c.STR)),
        Field("device_uuid", "device_uuid", c.NullableCodec(c.STR)),
        Field("request_message_uuid", "request_message_uuid", c.NullableCodec(c.STR)),
        Field("sequence", "sequence", c.NullableCodec(c.STR)),
        Field("custom_properties", "custom_properties", c.MapCodec(c.ANY), hidden=True),
        Field("agent_message_uuid", "agent_message_uuid", c.NullableCodec(c.STR)),
        Field("read_acks", "read_acks", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.read_ack", "ReadAck"))),
        Field("attachments", "attachments", c.ListCodec(c.MapCodec(c.ANY)), hidden=True),
        Field(
            "conversation",
            "conversation",
            model.ModelCodec("trunkline_avaamo.models.conversation_summary", "ConversationSummary"),
        ),
    )

    uuid: str | None = ABSENT
    content: str | None = ABSENT
    content_type: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    user: MsgUser | None = ABSENT
    timetoken: dt.datetime | None = ABSENT
    external_source: str | None = ABSENT
    device_uuid: str | None = ABSENT
    request_message_uuid: str | None = ABSENT
    sequence: str | None = ABSENT
    custom_properties: dict[str, JSON] | None = ABSENT
    agent_message_uuid: str | None = ABSENT
    read_acks: list[ReadAck] | None = ABSENT
    attachments: list[dict[str, JSON]] | None = ABSENT
    conversation: ConversationSummary | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
