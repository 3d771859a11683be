# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""InterventionStats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    from trunkline_avaamo.models.intervention_stat import InterventionStat


@_define(kw_only=True, repr=False)
class InterventionStats(Model):
    """How often live agents stepped in.

    Attributes:
        aggregate_stats: The whole range as one interval.
        previous_interval_stats: The range just before, of the same length.
        stats: The range cut into intervals, usually nine.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "aggregate_stats",
            "aggregate_stats",
            model.ModelCodec("trunkline_avaamo.models.intervention_stat", "InterventionStat"),
            required=True,
        ),
        Field(
            "previous_interval_stats",
            "previous_interval_stats",
            model.ModelCodec("trunkline_avaamo.models.intervention_stat", "InterventionStat"),
            required=True,
        ),
        Field(
            "stats",
            "stats",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.intervention_stat", "InterventionStat")),
            required=True,
        ),
    )

    aggregate_stats: InterventionStat
    previous_interval_stats: InterventionStat
    stats: list[InterventionStat]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
