# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDQueueStatisticsType."""

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
    from trunkline_voximplant.models.acd_queue_statistics_service_level_type import (
        ACDQueueStatisticsServiceLevelType,
    )
    from trunkline_voximplant.models.acd_statistics_calls import ACDStatisticsCalls
    from trunkline_voximplant.models.acd_statistics_item_type import ACDStatisticsItemType


@_define(kw_only=True, repr=False)
class ACDQueueStatisticsType(Model):
    """What the vendor calls ACDQueueStatisticsType.

    Attributes:
        date: The date.
        hour: The hour of the day.
        wt: Waiting time.
        sa: Speed of answer.
        at: Time until the call was abandoned.
        ht: Handling time.
        tt: Talk time.
        acw: After-call work.
        ql: Length of the queue.
        tc: Calls in all.
        ac: Answered calls.
        uac: Unanswered calls.
        rc: Rejected calls.
        sl: Service level.
        twt: Total waiting time.
        tst: Total time until answers.
        tat: Total time until calls were abandoned.
        tht: Total handling time.
        ttt: Total talk time.
        tacw: Total after-call work.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", times.DATE),
        Field("hour", "hour", c.INT),
        Field(
            "wt",
            "WT",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "sa",
            "SA",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "at",
            "AT",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "ht",
            "HT",
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
            "ql",
            "QL",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field("tc", "TC", c.INT),
        Field(
            "ac",
            "AC",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.acd_statistics_calls", "ACDStatisticsCalls")),
        ),
        Field(
            "uac",
            "UAC",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.acd_statistics_calls", "ACDStatisticsCalls")),
        ),
        Field(
            "rc",
            "RC",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.acd_statistics_calls", "ACDStatisticsCalls")),
        ),
        Field(
            "sl",
            "SL",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.acd_queue_statistics_service_level_type",
                    "ACDQueueStatisticsServiceLevelType",
                )
            ),
        ),
        Field("twt", "TWT", c.INT),
        Field("tst", "TST", c.INT),
        Field("tat", "TAT", c.INT),
        Field("tht", "THT", c.INT),
        Field("ttt", "TTT", c.INT),
        Field("tacw", "TACW", c.INT),
    )

    date: dt.date | None = ABSENT
    hour: int | None = ABSENT
    wt: ACDStatisticsItemType | None = ABSENT
    sa: ACDStatisticsItemType | None = ABSENT
    at: ACDStatisticsItemType | None = ABSENT
    ht: ACDStatisticsItemType | None = ABSENT
    tt: ACDStatisticsItemType | None = ABSENT
    acw: ACDStatisticsItemType | None = ABSENT
    ql: ACDStatisticsItemType | None = ABSENT
    tc: int | None = ABSENT
    ac: list[ACDStatisticsCalls] | None = ABSENT
    uac: list[ACDStatisticsCalls] | None = ABSENT
    rc: list[ACDStatisticsCalls] | None = ABSENT
    sl: list[ACDQueueStatisticsServiceLevelType] | None = ABSENT
    twt: int | None = ABSENT
    tst: int | None = ABSENT
    tat: int | None = ABSENT
    tht: int | None = ABSENT
    ttt: int | None = ABSENT
    tacw: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
