# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LiveMessageDraft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.conversation_ref import ConversationRef, ConversationRefDict
    from trunkline_avaamo.models.live_content_type import LiveContentType


@_define(kw_only=True, repr=False)
class LiveMessageDraft(Model):
    """What a live agent says, and where.

    Attributes:
        conversation: The conversation to speak in.
        content: What to say.
        content_type: Only text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "conversation",
            "conversation",
            model.ModelCodec("trunkline_avaamo.models.conversation_ref", "ConversationRef"),
            required=True,
        ),
        Field("content", "content", c.STR, required=True, hidden=True),
        Field(
            "content_type",
            "content_type",
            enums.EnumCodec("trunkline_avaamo.models.live_content_type", "LiveContentType"),
            required=True,
        ),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    conversation: ConversationRef
    content: str
    content_type: LiveContentType
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("conversation", UNSET)
        if type(value) is dict:
            model.conversation = (_codec0._class or _codec0.model)._decode(value, context, (where, "conversation"))
        elif value is UNSET:
            missing += 1
            lacking = True
            model.conversation = UNSET
        else:
            model.conversation = cls.__rows__[0][3](value, context, (where, "conversation"))
        value = get("content", UNSET)
        if type(value) is str:
            model.content = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.content = UNSET
        else:
            model.content = cls.__rows__[1][3](value, context, (where, "content"))
        value = get("content_type", UNSET)
        if type(value) is str and value in _codec2._listed:
            model.content_type = _codec2._listed[value]
        elif value is UNSET:
            missing += 1
            lacking = True
            model.content_type = UNSET
        else:
            model.content_type = cls.__rows__[2][3](value, context, (where, "content_type"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = LiveMessageDraft.__fields__[0].inner
_codec2: Any = LiveMessageDraft.__fields__[2].inner


class LiveMessageDraftDict(TypedDict, total=False):
    """`LiveMessageDraft` as a dict, for arguments."""

    conversation: Required[ConversationRef | ConversationRefDict]
    content: Required[str]
    content_type: Required[LiveContentType | str]
