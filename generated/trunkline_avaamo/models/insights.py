# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Insights."""

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
    from trunkline_avaamo.models.insight_entity import InsightEntity


@_define(kw_only=True, repr=False)
class Insights(Model):
    """What the platform found in a text. Internal members, which the pages call unsupported, are kept as further
    properties.

    Attributes:
        analyzed_document: The question after corrections.
        document: The question as it was analysed.
        domain_ids: Internal numbers of skills.
        entities: What was recognised in the question.
        featured_tokens: The words that counted.
        featured_tokens_lemma_map: Each of those words with its base form.
        negation: Whether the question denies something.
        original_document: The question before any change.
        original_text: What the user wrote.
        pos: Words, each with its part of speech.
        sentiment: `positive`, `negative` or `neutral`.
        tone: `anger`, `fear`, `happy`, `sad`, `surprised` or `urgency`.
        raw_document: The question as it came in.
        normalized_document: The question in plain words.
        normalized_tokens: The words of the question in plain form.
        intent: The intent's internal name.
        intent_name: The intent that was matched.
        skill_name: The skill's name.
        skill_key: The skill's key.
        intent_key: The intent's key.
        node_key: The node of the dialog that answered.
        intent_id: The intent's number.
        intent_type: How it was matched.
        training_datum_id: The phrase it was matched with.
        knowledge_pack_id: The number of the knowledge skill.
        matching_document: The training phrase it was matched with.
        second_best_result: The intent that came next.
        detected_language: A code such as `en-US`, or a name with the code in brackets.
        raw_utterance: What a caller said.
        score: How sure the match is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("analyzed_document", "analyzed_document", c.NullableCodec(c.STR), hidden=True),
        Field("document", "document", c.NullableCodec(c.STR), hidden=True),
        Field("domain_ids", "domain_ids", c.ListCodec(c.INT)),
        Field(
            "entities",
            "entities",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.insight_entity", "InsightEntity")),
        ),
        Field("featured_tokens", "featured_tokens", c.ListCodec(c.STR), hidden=True),
        Field("featured_tokens_lemma_map", "featured_tokens_lemma_map", c.MapCodec(c.STR), hidden=True),
        Field("negation", "negation", c.NullableCodec(c.BOOL)),
        Field("original_document", "original_document", c.NullableCodec(c.STR), hidden=True),
        Field("original_text", "original_text", c.NullableCodec(c.STR), hidden=True),
        Field("pos", "pos", c.ListCodec(c.ListCodec(c.STR)), hidden=True),
        Field("sentiment", "sentiment", c.NullableCodec(c.STR)),
        Field("tone", "tone", c.NullableCodec(c.STR)),
        Field("raw_document", "raw_document", c.NullableCodec(c.STR), hidden=True),
        Field("normalized_document", "normalized_document", c.UnionCodec(c.STR, c.ListCodec(c.STR)), hidden=True),
        Field("normalized_tokens", "normalized_tokens", c.NullableCodec(c.STR), hidden=True),
        Field("intent", "intent", c.NullableCodec(c.STR)),
        Field("intent_name", "intent_name", c.NullableCodec(c.STR)),
        Field("skill_name", "skill_name", c.NullableCodec(c.STR)),
        Field("skill_key", "skill_key", c.NullableCodec(c.STR)),
        Field("intent_key", "intent_key", c.NullableCodec(c.STR)),
        Field("node_key", "node_key", c.NullableCodec(c.STR)),
        Field("intent_id", "intent_id", c.NullableCodec(c.INT)),
        Field("intent_type", "intent_type", c.NullableCodec(c.STR)),
        Field("training_datum_id", "training_datum_id", c.NullableCodec(c.INT)),
        Field("knowledge_pack_id", "knowledge_pack_id", c.NullableCodec(c.INT)),
        Field("matching_document", "matching_document", c.NullableCodec(c.STR)),
        Field("second_best_result", "second_best_result", c.NullableCodec(c.STR)),
        Field("detected_language", "detected_language", c.NullableCodec(c.STR)),
        Field("raw_utterance", "raw_utterance", c.NullableCodec(c.STR), hidden=True),
        Field("score", "score", c.NullableCodec(c.FLOAT)),
    )

    analyzed_document: str | None = ABSENT
    document: str | None = ABSENT
    domain_ids: list[int] | None = ABSENT
    entities: list[InsightEntity] | None = ABSENT
    featured_tokens: list[str] | None = ABSENT
    featured_tokens_lemma_map: dict[str, str] | None = ABSENT
    negation: bool | None = ABSENT
    original_document: str | None = ABSENT
    original_text: str | None = ABSENT
    pos: list[list[str]] | None = ABSENT
    sentiment: str | None = ABSENT
    tone: str | None = ABSENT
    raw_document: str | None = ABSENT
    normalized_document: str | list[str] | None = ABSENT
    normalized_tokens: str | None = ABSENT
    intent: str | None = ABSENT
    intent_name: str | None = ABSENT
    skill_name: str | None = ABSENT
    skill_key: str | None = ABSENT
    intent_key: str | None = ABSENT
    node_key: str | None = ABSENT
    intent_id: int | None = ABSENT
    intent_type: str | None = ABSENT
    training_datum_id: int | None = ABSENT
    knowledge_pack_id: int | None = ABSENT
    matching_document: str | None = ABSENT
    second_best_result: str | None = ABSENT
    detected_language: str | None = ABSENT
    raw_utterance: str | None = ABSENT
    score: float | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
