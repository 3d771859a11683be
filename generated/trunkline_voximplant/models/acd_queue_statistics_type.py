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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.acd_queue_statistics_service_level_type import ACDQueueStatisticsServiceLevelType
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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("date", UNSET)
        if value is UNSET:
            missing += 1
            model.date = None
        else:
            model.date = cls.__rows__[0][3](value, context, (where, "date"))
        value = get("hour", UNSET)
        if value is UNSET:
            missing += 1
            model.hour = None
        elif type(value) is int:
            model.hour = value
        else:
            model.hour = cls.__rows__[1][3](value, context, (where, "hour"))
        value = get("WT", UNSET)
        if value is UNSET:
            missing += 1
            model.wt = None
        elif type(value) is dict:
            model.wt = (_codec2._class or _codec2.model)._decode(value, context, (where, "WT"))
        else:
            model.wt = cls.__rows__[2][3](value, context, (where, "WT"))
        value = get("SA", UNSET)
        if value is UNSET:
            missing += 1
            model.sa = None
        elif type(value) is dict:
            model.sa = (_codec3._class or _codec3.model)._decode(value, context, (where, "SA"))
        else:
            model.sa = cls.__rows__[3][3](value, context, (where, "SA"))
        value = get("AT", UNSET)
        if value is UNSET:
            missing += 1
            model.at = None
        elif type(value) is dict:
            model.at = (_codec4._class or _codec4.model)._decode(value, context, (where, "AT"))
        else:
            model.at = cls.__rows__[4][3](value, context, (where, "AT"))
        value = get("HT", UNSET)
        if value is UNSET:
            missing += 1
            model.ht = None
        elif type(value) is dict:
            model.ht = (_codec5._class or _codec5.model)._decode(value, context, (where, "HT"))
        else:
            model.ht = cls.__rows__[5][3](value, context, (where, "HT"))
        value = get("TT", UNSET)
        if value is UNSET:
            missing += 1
            model.tt = None
        elif type(value) is dict:
            model.tt = (_codec6._class or _codec6.model)._decode(value, context, (where, "TT"))
        else:
            model.tt = cls.__rows__[6][3](value, context, (where, "TT"))
        value = get("ACW", UNSET)
        if value is UNSET:
            missing += 1
            model.acw = None
        elif type(value) is dict:
            model.acw = (_codec7._class or _codec7.model)._decode(value, context, (where, "ACW"))
        else:
            model.acw = cls.__rows__[7][3](value, context, (where, "ACW"))
        value = get("QL", UNSET)
        if value is UNSET:
            missing += 1
            model.ql = None
        elif type(value) is dict:
            model.ql = (_codec8._class or _codec8.model)._decode(value, context, (where, "QL"))
        else:
            model.ql = cls.__rows__[8][3](value, context, (where, "QL"))
        value = get("TC", UNSET)
        if value is UNSET:
            missing += 1
            model.tc = None
        elif type(value) is int:
            model.tc = value
        else:
            model.tc = cls.__rows__[9][3](value, context, (where, "TC"))
        value = get("AC", UNSET)
        if value is UNSET:
            missing += 1
            model.ac = None
        else:
            model.ac = cls.__rows__[10][3](value, context, (where, "AC"))
        value = get("UAC", UNSET)
        if value is UNSET:
            missing += 1
            model.uac = None
        else:
            model.uac = cls.__rows__[11][3](value, context, (where, "UAC"))
        value = get("RC", UNSET)
        if value is UNSET:
            missing += 1
            model.rc = None
        else:
            model.rc = cls.__rows__[12][3](value, context, (where, "RC"))
        value = get("SL", UNSET)
        if value is UNSET:
            missing += 1
            model.sl = None
        else:
            model.sl = cls.__rows__[13][3](value, context, (where, "SL"))
        value = get("TWT", UNSET)
        if value is UNSET:
            missing += 1
            model.twt = None
        elif type(value) is int:
            model.twt = value
        else:
            model.twt = cls.__rows__[14][3](value, context, (where, "TWT"))
        value = get("TST", UNSET)
        if value is UNSET:
            missing += 1
            model.tst = None
        elif type(value) is int:
            model.tst = value
        else:
            model.tst = cls.__rows__[15][3](value, context, (where, "TST"))
        value = get("TAT", UNSET)
        if value is UNSET:
            missing += 1
            model.tat = None
        elif type(value) is int:
            model.tat = value
        else:
            model.tat = cls.__rows__[16][3](value, context, (where, "TAT"))
        value = get("THT", UNSET)
        if value is UNSET:
            missing += 1
            model.tht = None
        elif type(value) is int:
            model.tht = value
        else:
            model.tht = cls.__rows__[17][3](value, context, (where, "THT"))
        value = get("TTT", UNSET)
        if value is UNSET:
            missing += 1
            model.ttt = None
        elif type(value) is int:
            model.ttt = value
        else:
            model.ttt = cls.__rows__[18][3](value, context, (where, "TTT"))
        value = get("TACW", UNSET)
        if value is UNSET:
            missing += 1
            model.tacw = None
        elif type(value) is int:
            model.tacw = value
        else:
            model.tacw = cls.__rows__[19][3](value, context, (where, "TACW"))
        if len(data) + missing != 20:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = ACDQueueStatisticsType.__fields__[2].inner
_codec3: Any = ACDQueueStatisticsType.__fields__[3].inner
_codec4: Any = ACDQueueStatisticsType.__fields__[4].inner
_codec5: Any = ACDQueueStatisticsType.__fields__[5].inner
_codec6: Any = ACDQueueStatisticsType.__fields__[6].inner
_codec7: Any = ACDQueueStatisticsType.__fields__[7].inner
_codec8: Any = ACDQueueStatisticsType.__fields__[8].inner
