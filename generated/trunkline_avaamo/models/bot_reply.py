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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

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
