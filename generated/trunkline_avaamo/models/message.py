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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str:
            model.uuid = value
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = None
        elif type(value) is str:
            model.content = value
        elif value is None:
            model.content = None
        else:
            model.content = cls.__rows__[1][3](value, context, (where, "content"))
        value = get("content_type", UNSET)
        if value is UNSET:
            missing += 1
            model.content_type = None
        elif type(value) is str:
            model.content_type = value
        else:
            model.content_type = cls.__rows__[2][3](value, context, (where, "content_type"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[3][3](value, context, (where, "created_at"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec4._class or _codec4.model)._decode(value, context, (where, "user"))
        else:
            model.user = cls.__rows__[4][3](value, context, (where, "user"))
        value = get("timetoken", UNSET)
        if value is UNSET:
            missing += 1
            model.timetoken = None
        else:
            model.timetoken = cls.__rows__[5][3](value, context, (where, "timetoken"))
        value = get("external_source", UNSET)
        if value is UNSET:
            missing += 1
            model.external_source = None
        elif type(value) is str:
            model.external_source = value
        elif value is None:
            model.external_source = None
        else:
            model.external_source = cls.__rows__[6][3](value, context, (where, "external_source"))
        value = get("device_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.device_uuid = None
        elif type(value) is str:
            model.device_uuid = value
        elif value is None:
            model.device_uuid = None
        else:
            model.device_uuid = cls.__rows__[7][3](value, context, (where, "device_uuid"))
        value = get("request_message_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.request_message_uuid = None
        elif type(value) is str:
            model.request_message_uuid = value
        elif value is None:
            model.request_message_uuid = None
        else:
            model.request_message_uuid = cls.__rows__[8][3](value, context, (where, "request_message_uuid"))
        value = get("sequence", UNSET)
        if value is UNSET:
            missing += 1
            model.sequence = None
        elif type(value) is str:
            model.sequence = value
        elif value is None:
            model.sequence = None
        else:
            model.sequence = cls.__rows__[9][3](value, context, (where, "sequence"))
        value = get("custom_properties", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_properties = None
        else:
            model.custom_properties = cls.__rows__[10][3](value, context, (where, "custom_properties"))
        value = get("agent_message_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.agent_message_uuid = None
        elif type(value) is str:
            model.agent_message_uuid = value
        elif value is None:
            model.agent_message_uuid = None
        else:
            model.agent_message_uuid = cls.__rows__[11][3](value, context, (where, "agent_message_uuid"))
        value = get("read_acks", UNSET)
        if value is UNSET:
            missing += 1
            model.read_acks = None
        else:
            model.read_acks = cls.__rows__[12][3](value, context, (where, "read_acks"))
        value = get("attachments", UNSET)
        if value is UNSET:
            missing += 1
            model.attachments = None
        else:
            model.attachments = cls.__rows__[13][3](value, context, (where, "attachments"))
        value = get("conversation", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation = None
        elif type(value) is dict:
            model.conversation = (_codec14._class or _codec14.model)._decode(value, context, (where, "conversation"))
        else:
            model.conversation = cls.__rows__[14][3](value, context, (where, "conversation"))
        if len(data) + missing != 15:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = Message.__fields__[4].inner
_codec14: Any = Message.__fields__[14].inner
