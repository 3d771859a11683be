# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AgentTestOutcome."""

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

    from trunkline_avaamo.models.agent_test_insight import AgentTestInsight


@_define(kw_only=True, repr=False)
class AgentTestOutcome(Model):
    """A tested question with its outcome.

    Attributes:
        query: The question.
        uuid: Your identifier of the question.
        insight: How it was understood.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("query", "query", c.STR, hidden=True),
        Field("uuid", "uuid", c.STR),
        Field("insight", "insight", model.ModelCodec("trunkline_avaamo.models.agent_test_insight", "AgentTestInsight")),
    )

    query: str | None = ABSENT
    uuid: str | None = ABSENT
    insight: AgentTestInsight | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("query", UNSET)
        if value is UNSET:
            missing += 1
            model.query = None
        elif type(value) is str:
            model.query = value
        else:
            model.query = cls.__rows__[0][3](value, context, (where, "query"))
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str:
            model.uuid = value
        else:
            model.uuid = cls.__rows__[1][3](value, context, (where, "uuid"))
        value = get("insight", UNSET)
        if value is UNSET:
            missing += 1
            model.insight = None
        elif type(value) is dict:
            model.insight = (_codec2._class or _codec2.model)._decode(value, context, (where, "insight"))
        else:
            model.insight = cls.__rows__[2][3](value, context, (where, "insight"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = AgentTestOutcome.__fields__[2].inner
