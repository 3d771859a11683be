# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TopFeedbackIntent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class TopFeedbackIntent(Model):
    """Praise and blame of one intent.

    Attributes:
        positive: How often users liked it.
        negative: How often users disliked it.
        intent_name: The intent that was matched.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("positive", "positive", c.INT),
        Field("negative", "negative", c.INT),
        Field("intent_name", "intent_name", c.STR),
    )

    positive: int | None = ABSENT
    negative: int | None = ABSENT
    intent_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("positive", UNSET)
        if value is UNSET:
            missing += 1
            model.positive = None
        elif type(value) is int:
            model.positive = value
        else:
            model.positive = cls.__rows__[0][3](value, context, (where, "positive"))
        value = get("negative", UNSET)
        if value is UNSET:
            missing += 1
            model.negative = None
        elif type(value) is int:
            model.negative = value
        else:
            model.negative = cls.__rows__[1][3](value, context, (where, "negative"))
        value = get("intent_name", UNSET)
        if value is UNSET:
            missing += 1
            model.intent_name = None
        elif type(value) is str:
            model.intent_name = value
        else:
            model.intent_name = cls.__rows__[2][3](value, context, (where, "intent_name"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
