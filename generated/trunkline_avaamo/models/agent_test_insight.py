# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AgentTestInsight."""

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
    from trunkline_avaamo.models.insights import Insights
    from trunkline_avaamo.models.skill import Skill


@_define(kw_only=True, repr=False)
class AgentTestInsight(Model):
    """How a tested question was understood.

    Attributes:
        id: The number of the match.
        intent_name: The intent that was matched.
        intent_type: How it was matched.
        node_key: The node of the dialog that answered.
        score: How sure the match is.
        query_insights: Everything found in the question.
        skill: The skill of the intent; empty when nothing matched.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.NullableCodec(c.INT)),
        Field("intent_name", "intent_name", c.NullableCodec(c.STR)),
        Field("intent_type", "intent_type", c.NullableCodec(c.STR)),
        Field("node_key", "node_key", c.NullableCodec(c.STR)),
        Field("score", "score", c.NullableCodec(c.FLOAT)),
        Field("query_insights", "query_insights", model.ModelCodec("trunkline_avaamo.models.insights", "Insights")),
        Field("skill", "skill", model.ModelCodec("trunkline_avaamo.models.skill", "Skill")),
    )

    id: int | None = ABSENT
    intent_name: str | None = ABSENT
    intent_type: str | None = ABSENT
    node_key: str | None = ABSENT
    score: float | None = ABSENT
    query_insights: Insights | None = ABSENT
    skill: Skill | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
