# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueMetricsGroupsValues."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class SmartQueueMetricsGroupsValues(Model):
    """What the vendor calls SmartQueueMetricsGroupsValues.

    Attributes:
        from_date: Where the period begins.
        to_date: Where the period ends.
        value: The value.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("from_date", "from_date", times.SQL_TIME),
        Field("to_date", "to_date", times.SQL_TIME),
        Field("value", "value", c.FLOAT),
    )

    from_date: dt.datetime | None = ABSENT
    to_date: dt.datetime | None = ABSENT
    value: float | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
