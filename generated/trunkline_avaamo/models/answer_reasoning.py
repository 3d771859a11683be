# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnswerReasoning."""

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
    from trunkline_avaamo.models.chunk_reasoning import ChunkReasoning


@_define(kw_only=True, repr=False)
class AnswerReasoning(Model):
    """Why a generated answer was given.

    Attributes:
        status: Whether the judgement was made.
        analysis_cache_hit: Whether the judgement was made earlier.
        conversation_uuid: The conversation it belongs to.
        message_uuid: The message's identifier.
        generated_answer_history_id: The number of the generated answer.
        analysis: The judgement, by piece of text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("status", "status", c.STR, required=True),
        Field("analysis_cache_hit", "analysis_cache_hit", c.BOOL),
        Field("conversation_uuid", "conversation_uuid", c.STR),
        Field("message_uuid", "message_uuid", c.STR),
        Field("generated_answer_history_id", "generated_answer_history_id", c.INT),
        Field(
            "analysis",
            "analysis",
            c.MapCodec(model.ModelCodec("trunkline_avaamo.models.chunk_reasoning", "ChunkReasoning")),
        ),
    )

    status: str
    analysis_cache_hit: bool | None = ABSENT
    conversation_uuid: str | None = ABSENT
    message_uuid: str | None = ABSENT
    generated_answer_history_id: int | None = ABSENT
    analysis: dict[str, ChunkReasoning] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
