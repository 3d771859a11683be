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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("status", UNSET)
        if type(value) is str:
            model.status = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.status = None
        else:
            model.status = cls.__rows__[0][3](value, context, (where, "status"))
        value = get("analysis_cache_hit", UNSET)
        if value is UNSET:
            missing += 1
            model.analysis_cache_hit = None
        elif type(value) is bool:
            model.analysis_cache_hit = value
        else:
            model.analysis_cache_hit = cls.__rows__[1][3](value, context, (where, "analysis_cache_hit"))
        value = get("conversation_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation_uuid = None
        elif type(value) is str:
            model.conversation_uuid = value
        else:
            model.conversation_uuid = cls.__rows__[2][3](value, context, (where, "conversation_uuid"))
        value = get("message_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.message_uuid = None
        elif type(value) is str:
            model.message_uuid = value
        else:
            model.message_uuid = cls.__rows__[3][3](value, context, (where, "message_uuid"))
        value = get("generated_answer_history_id", UNSET)
        if value is UNSET:
            missing += 1
            model.generated_answer_history_id = None
        elif type(value) is int:
            model.generated_answer_history_id = value
        else:
            model.generated_answer_history_id = cls.__rows__[4][3](
                value, context, (where, "generated_answer_history_id")
            )
        value = get("analysis", UNSET)
        if value is UNSET:
            missing += 1
            model.analysis = None
        else:
            model.analysis = cls.__rows__[5][3](value, context, (where, "analysis"))
        if lacking or len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
