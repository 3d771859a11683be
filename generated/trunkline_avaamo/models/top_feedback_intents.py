# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TopFeedbackIntents."""

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

    from trunkline_avaamo.models.feedback_totals import FeedbackTotals
    from trunkline_avaamo.models.top_feedback_intent import TopFeedbackIntent


@_define(kw_only=True, repr=False)
class TopFeedbackIntents(Model):
    """The intents with most feedback.

    Attributes:
        aggregate_intent_count: Praise and blame of all intents together.
        top_intents: At most ten, most frequent first.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "aggregate_intent_count",
            "aggregate_intent_count",
            model.ModelCodec("trunkline_avaamo.models.feedback_totals", "FeedbackTotals"),
            required=True,
        ),
        Field(
            "top_intents",
            "top_intents",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.top_feedback_intent", "TopFeedbackIntent")),
            required=True,
        ),
    )

    aggregate_intent_count: FeedbackTotals
    top_intents: list[TopFeedbackIntent]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("aggregate_intent_count", UNSET)
        if type(value) is dict:
            model.aggregate_intent_count = (_codec0._class or _codec0.model)._decode(
                value, context, (where, "aggregate_intent_count")
            )
        elif value is UNSET:
            missing += 1
            lacking = True
            model.aggregate_intent_count = None
        else:
            model.aggregate_intent_count = cls.__rows__[0][3](value, context, (where, "aggregate_intent_count"))
        value = get("top_intents", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.top_intents = None
        else:
            model.top_intents = cls.__rows__[1][3](value, context, (where, "top_intents"))
        if lacking or len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = TopFeedbackIntents.__fields__[0].inner
