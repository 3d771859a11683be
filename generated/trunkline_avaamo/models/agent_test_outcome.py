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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
