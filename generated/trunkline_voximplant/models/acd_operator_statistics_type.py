# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDOperatorStatisticsType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.acd_statistics_item_type import ACDStatisticsItemType


@_define(kw_only=True, repr=False)
class ACDOperatorStatisticsType(Model):
    """What the vendor calls ACDOperatorStatisticsType.

    Attributes:
        user_id: The user's id.
        date: The date.
        hour: The hour of the day.
        sa: Speed of answer.
        tt: Talk time.
        acw: After-call work.
        ht: Handling time.
        ac: Answered calls.
        uac: Unanswered calls.
        tdt: Total dialling time.
        tht: Total handling time.
        ttt: Total talk time.
        tacw: Total after-call work.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.STR),
        Field("date", "date", times.DATE),
        Field("hour", "hour", c.INT),
        Field(
            "sa",
            "SA",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "tt",
            "TT",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "acw",
            "ACW",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "ht",
            "HT",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field("ac", "AC", c.INT),
        Field("uac", "UAC", c.INT),
        Field("tdt", "TDT", c.INT),
        Field("tht", "THT", c.INT),
        Field("ttt", "TTT", c.INT),
        Field("tacw", "TACW", c.INT),
    )

    user_id: str | None = ABSENT
    date: dt.date | None = ABSENT
    hour: int | None = ABSENT
    sa: ACDStatisticsItemType | None = ABSENT
    tt: ACDStatisticsItemType | None = ABSENT
    acw: ACDStatisticsItemType | None = ABSENT
    ht: ACDStatisticsItemType | None = ABSENT
    ac: int | None = ABSENT
    uac: int | None = ABSENT
    tdt: int | None = ABSENT
    tht: int | None = ABSENT
    ttt: int | None = ABSENT
    tacw: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
