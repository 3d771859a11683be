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
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.result = None
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        if lacking or len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
