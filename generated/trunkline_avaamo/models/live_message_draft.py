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


class LiveMessageDraftDict(TypedDict, total=False):
    """`LiveMessageDraft` as a dict, for arguments."""

    conversation: Required[ConversationRef | ConversationRefDict]
    content: Required[str]
    content_type: Required[LiveContentType | str]
