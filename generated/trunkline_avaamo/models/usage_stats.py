# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UsageStats."""

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

    from trunkline_avaamo.models.usage_stat import UsageStat


@_define(kw_only=True, repr=False)
class UsageStats(Model):
    """The agent's traffic.

    Attributes:
        aggregate_stats: The whole range as one interval.
        previous_interval_stats: The range just before, of the same length.
        stats: The range cut into intervals, usually nine.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "aggregate_stats",
            "aggregate_stats",
            model.ModelCodec("trunkline_avaamo.models.usage_stat", "UsageStat"),
            required=True,
        ),
        Field(
            "previous_interval_stats",
            "previous_interval_stats",
            model.ModelCodec("trunkline_avaamo.models.usage_stat", "UsageStat"),
            required=True,
        ),
        Field(
            "stats",
            "stats",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.usage_stat", "UsageStat")),
            required=True,
        ),
    )

    aggregate_stats: UsageStat
    previous_interval_stats: UsageStat
    stats: list[UsageStat]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("aggregate_stats", UNSET)
        if type(value) is dict:
            model.aggregate_stats = (_codec0._class or _codec0.model)._decode(
                value, context, (where, "aggregate_stats")
            )
        elif value is UNSET:
            missing += 1
            lacking = True
            model.aggregate_stats = None
        else:
            model.aggregate_stats = cls.__rows__[0][3](value, context, (where, "aggregate_stats"))
        value = get("previous_interval_stats", UNSET)
        if type(value) is dict:
            model.previous_interval_stats = (_codec1._class or _codec1.model)._decode(
                value, context, (where, "previous_interval_stats")
            )
        elif value is UNSET:
            missing += 1
            lacking = True
            model.previous_interval_stats = None
        else:
            model.previous_interval_stats = cls.__rows__[1][3](value, context, (where, "previous_interval_stats"))
        value = get("stats", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.stats = None
        else:
            model.stats = cls.__rows__[2][3](value, context, (where, "stats"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = UsageStats.__fields__[0].inner
_codec1: Any = UsageStats.__fields__[1].inner
