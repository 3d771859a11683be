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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("analyzed_document", UNSET)
        if value is UNSET:
            missing += 1
            model.analyzed_document = None
        elif type(value) is str:
            model.analyzed_document = value
        elif value is None:
            model.analyzed_document = None
        else:
            model.analyzed_document = cls.__rows__[0][3](value, context, (where, "analyzed_document"))
        value = get("document", UNSET)
        if value is UNSET:
            missing += 1
            model.document = None
        elif type(value) is str:
            model.document = value
        elif value is None:
            model.document = None
        else:
            model.document = cls.__rows__[1][3](value, context, (where, "document"))
        value = get("domain_ids", UNSET)
        if value is UNSET:
            missing += 1
            model.domain_ids = None
        else:
            model.domain_ids = cls.__rows__[2][3](value, context, (where, "domain_ids"))
        value = get("entities", UNSET)
        if value is UNSET:
            missing += 1
            model.entities = None
        else:
            model.entities = cls.__rows__[3][3](value, context, (where, "entities"))
        value = get("featured_tokens", UNSET)
        if value is UNSET:
            missing += 1
            model.featured_tokens = None
        else:
            model.featured_tokens = cls.__rows__[4][3](value, context, (where, "featured_tokens"))
        value = get("featured_tokens_lemma_map", UNSET)
        if value is UNSET:
            missing += 1
            model.featured_tokens_lemma_map = None
        else:
            model.featured_tokens_lemma_map = cls.__rows__[5][3](value, context, (where, "featured_tokens_lemma_map"))
        value = get("negation", UNSET)
        if value is UNSET:
            missing += 1
            model.negation = None
        elif type(value) is bool:
            model.negation = value
        elif value is None:
            model.negation = None
        else:
            model.negation = cls.__rows__[6][3](value, context, (where, "negation"))
        value = get("original_document", UNSET)
        if value is UNSET:
            missing += 1
            model.original_document = None
        elif type(value) is str:
            model.original_document = value
        elif value is None:
            model.original_document = None
        else:
            model.original_document = cls.__rows__[7][3](value, context, (where, "original_document"))
        value = get("original_text", UNSET)
        if value is UNSET:
            missing += 1
            model.original_text = None
        elif type(value) is str:
            model.original_text = value
        elif value is None:
            model.original_text = None
        else:
            model.original_text = cls.__rows__[8][3](value, context, (where, "original_text"))
        value = get("pos", UNSET)
        if value is UNSET:
            missing += 1
            model.pos = None
        else:
            model.pos = cls.__rows__[9][3](value, context, (where, "pos"))
        value = get("sentiment", UNSET)
        if value is UNSET:
            missing += 1
            model.sentiment = None
        elif type(value) is str:
            model.sentiment = value
        elif value is None:
            model.sentiment = None
        else:
            model.sentiment = cls.__rows__[10][3](value, context, (where, "sentiment"))
        value = get("tone", UNSET)
        if value is UNSET:
            missing += 1
            model.tone = None
        elif type(value) is str:
            model.tone = value
        elif value is None:
            model.tone = None
        else:
            model.tone = cls.__rows__[11][3](value, context, (where, "tone"))
        value = get("raw_document", UNSET)
        if value is UNSET:
            missing += 1
            model.raw_document = None
        elif type(value) is str:
            model.raw_document = value
        elif value is None:
            model.raw_document = None
        else:
            model.raw_document = cls.__rows__[12][3](value, context, (where, "raw_document"))
        value = get("normalized_document", UNSET)
        if value is UNSET:
            missing += 1
            model.normalized_document = None
        else:
            model.normalized_document = cls.__rows__[13][3](value, context, (where, "normalized_document"))
        value = get("normalized_tokens", UNSET)
        if value is UNSET:
            missing += 1
            model.normalized_tokens = None
        elif type(value) is str:
            model.normalized_tokens = value
        elif value is None:
            model.normalized_tokens = None
        else:
            model.normalized_tokens = cls.__rows__[14][3](value, context, (where, "normalized_tokens"))
        value = get("intent", UNSET)
        if value is UNSET:
            missing += 1
            model.intent = None
        elif type(value) is str:
            model.intent = value
        elif value is None:
            model.intent = None
        else:
            model.intent = cls.__rows__[15][3](value, context, (where, "intent"))
        value = get("intent_name", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_name = None
        elif type(value) is str:
            model.intent_name = value
        elif value is None:
            model.intent_name = None
        else:
            model.intent_name = cls.__rows__[16][3](value, context, (where, "intent_name"))
        value = get("skill_name", UNSET)
        if value is UNSET:
            missing += 1
            model.skill_name = None
        elif type(value) is str:
            model.skill_name = value
        elif value is None:
            model.skill_name = None
        else:
            model.skill_name = cls.__rows__[17][3](value, context, (where, "skill_name"))
        value = get("skill_key", UNSET)
        if value is UNSET:
            missing += 1
            model.skill_key = None
        elif type(value) is str:
            model.skill_key = value
        elif value is None:
            model.skill_key = None
        else:
            model.skill_key = cls.__rows__[18][3](value, context, (where, "skill_key"))
        value = get("intent_key", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_key = None
        elif type(value) is str:
            model.intent_key = value
        elif value is None:
            model.intent_key = None
        else:
            model.intent_key = cls.__rows__[19][3](value, context, (where, "intent_key"))
        value = get("node_key", UNSET)
        if value is UNSET:
            missing += 1
            model.node_key = None
        elif type(value) is str:
            model.node_key = value
        elif value is None:
            model.node_key = None
        else:
            model.node_key = cls.__rows__[20][3](value, context, (where, "node_key"))
        value = get("intent_id", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_id = None
        elif type(value) is int:
            model.intent_id = value
        elif value is None:
            model.intent_id = None
        else:
            model.intent_id = cls.__rows__[21][3](value, context, (where, "intent_id"))
        value = get("intent_type", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_type = None
        elif type(value) is str:
            model.intent_type = value
        elif value is None:
            model.intent_type = None
        else:
            model.intent_type = cls.__rows__[22][3](value, context, (where, "intent_type"))
        value = get("training_datum_id", UNSET)
        if value is UNSET:
            missing += 1
            model.training_datum_id = None
        elif type(value) is int:
            model.training_datum_id = value
        elif value is None:
            model.training_datum_id = None
        else:
            model.training_datum_id = cls.__rows__[23][3](value, context, (where, "training_datum_id"))
        value = get("knowledge_pack_id", UNSET)
        if value is UNSET:
            missing += 1
            model.knowledge_pack_id = None
        elif type(value) is int:
            model.knowledge_pack_id = value
        elif value is None:
            model.knowledge_pack_id = None
        else:
            model.knowledge_pack_id = cls.__rows__[24][3](value, context, (where, "knowledge_pack_id"))
        value = get("matching_document", UNSET)
        if value is UNSET:
            missing += 1
            model.matching_document = None
        elif type(value) is str:
            model.matching_document = value
        elif value is None:
            model.matching_document = None
        else:
            model.matching_document = cls.__rows__[25][3](value, context, (where, "matching_document"))
        value = get("second_best_result", UNSET)
        if value is UNSET:
            missing += 1
            model.second_best_result = None
        elif type(value) is str:
            model.second_best_result = value
        elif value is None:
            model.second_best_result = None
        else:
            model.second_best_result = cls.__rows__[26][3](value, context, (where, "second_best_result"))
        value = get("detected_language", UNSET)
        if value is UNSET:
            missing += 1
            model.detected_language = None
        elif type(value) is str:
            model.detected_language = value
        elif value is None:
            model.detected_language = None
        else:
            model.detected_language = cls.__rows__[27][3](value, context, (where, "detected_language"))
        value = get("raw_utterance", UNSET)
        if value is UNSET:
            missing += 1
            model.raw_utterance = None
        elif type(value) is str:
            model.raw_utterance = value
        elif value is None:
            model.raw_utterance = None
        else:
            model.raw_utterance = cls.__rows__[28][3](value, context, (where, "raw_utterance"))
        value = get("score", UNSET)
        if value is UNSET:
            missing += 1
            model.score = None
        elif type(value) is float or type(value) is int:
            model.score = value
        elif value is None:
            model.score = None
        else:
            model.score = cls.__rows__[29][3](value, context, (where, "score"))
        if len(data) + missing != 30:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
