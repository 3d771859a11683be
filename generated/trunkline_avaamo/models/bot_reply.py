# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""BotReply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.reply_attachment import ReplyAttachment


@_define(kw_only=True, repr=False)
class BotReply(Model):
    """One reply of the agent, with one of `text`, `attachment` and `quick_replies`.

    Attributes:
        text: What is said.
        attachment: A card, carousel or list.
        quick_replies: Answers to choose from.
        ssml: The reply as speech markup. Not documented, seen in client code.
        request_message_uuid: The message this one answers.
        sequence: Position among the replies, from 1.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("text", "text", c.NullableCodec(c.STR), hidden=True),
        Field(
            "attachment", "attachment", model.ModelCodec("trunkline_avaamo.models.reply_attachment", "ReplyAttachment")
        ),
        Field("quick_replies", "quick_replies", c.ListCodec(c.MapCodec(c.ANY))),
        Field("ssml", "ssml", c.NullableCodec(c.STR), hidden=True),
        Field("request_message_uuid", "request_message_uuid", c.NullableCodec(c.STR)),
        Field("sequence", "sequence", c.INT),
    )

    text: str | None = ABSENT
    attachment: ReplyAttachment | None = ABSENT
    quick_replies: list[dict[str, JSON]] | None = ABSENT
    ssml: str | None = ABSENT
    request_message_uuid: str | None = ABSENT
    sequence: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("text", UNSET)
        if value is UNSET:
            missing += 1
            model.text = None
        elif type(value) is str:
            model.text = value
        elif value is None:
            model.text = None
        else:
            model.text = cls.__rows__[0][3](value, context, (where, "text"))
        value = get("attachment", UNSET)
        if value is UNSET:
            missing += 1
            model.attachment = None
        elif type(value) is dict:
            model.attachment = (_codec1._class or _codec1.model)._decode(value, context, (where, "attachment"))
        else:
            model.attachment = cls.__rows__[1][3](value, context, (where, "attachment"))
        value = get("quick_replies", UNSET)
        if value is UNSET:
            missing += 1
            model.quick_replies = None
        else:
            model.quick_replies = cls.__rows__[2][3](value, context, (where, "quick_replies"))
        value = get("ssml", UNSET)
        if value is UNSET:
            missing += 1
            model.ssml = None
        elif type(value) is str:
            model.ssml = value
        elif value is None:
            model.ssml = None
        else:
            model.ssml = cls.__rows__[3][3](value, context, (where, "ssml"))
        value = get("request_message_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.request_message_uuid = None
        elif type(value) is str:
            model.request_message_uuid = value
        elif value is None:
            model.request_message_uuid = None
        else:
            model.request_message_uuid = cls.__rows__[4][3](value, context, (where, "request_message_uuid"))
        value = get("sequence", UNSET)
        if value is UNSET:
            missing += 1
            model.sequence = None
        elif type(value) is int:
            model.sequence = value
        else:
            model.sequence = cls.__rows__[5][3](value, context, (where, "sequence"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = BotReply.__fields__[1].inner
