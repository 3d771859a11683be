# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AgentTestResult."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    from trunkline_avaamo.models.agent_test_outcome import AgentTestOutcome


@_define(kw_only=True, repr=False)
class AgentTestResult(Model):
    """The outcomes of a test.

    Attributes:
        result: One outcome a question.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "result",
            "result",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.agent_test_outcome", "AgentTestOutcome")),
            required=True,
        ),
    )

    result: list[AgentTestOutcome]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
