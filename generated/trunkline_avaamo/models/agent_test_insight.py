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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        elif value is None:
            model.id = None
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("intent_name", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_name = None
        elif type(value) is str:
            model.intent_name = value
        elif value is None:
            model.intent_name = None
        else:
            model.intent_name = cls.__rows__[1][3](value, context, (where, "intent_name"))
        value = get("intent_type", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_type = None
        elif type(value) is str:
            model.intent_type = value
        elif value is None:
            model.intent_type = None
        else:
            model.intent_type = cls.__rows__[2][3](value, context, (where, "intent_type"))
        value = get("node_key", UNSET)
        if value is UNSET:
            missing += 1
            model.node_key = None
        elif type(value) is str:
            model.node_key = value
        elif value is None:
            model.node_key = None
        else:
            model.node_key = cls.__rows__[3][3](value, context, (where, "node_key"))
        value = get("score", UNSET)
        if value is UNSET:
            missing += 1
            model.score = None
        elif type(value) is float or type(value) is int:
            model.score = value
        elif value is None:
            model.score = None
        else:
            model.score = cls.__rows__[4][3](value, context, (where, "score"))
        value = get("query_insights", UNSET)
        if value is UNSET:
            missing += 1
            model.query_insights = None
        elif type(value) is dict:
            model.query_insights = (_codec5._class or _codec5.model)._decode(value, context, (where, "query_insights"))
        else:
            model.query_insights = cls.__rows__[5][3](value, context, (where, "query_insights"))
        value = get("skill", UNSET)
        if value is UNSET:
            missing += 1
            model.skill = None
        elif type(value) is dict:
            model.skill = (_codec6._class or _codec6.model)._decode(value, context, (where, "skill"))
        else:
            model.skill = cls.__rows__[6][3](value, context, (where, "skill"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec5: Any = AgentTestInsight.__fields__[5].inner
_codec6: Any = AgentTestInsight.__fields__[6].inner
