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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is str:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[0][3](value, context, (where, "user_id"))
        value = get("date", UNSET)
        if value is UNSET:
            missing += 1
            model.date = None
        else:
            model.date = cls.__rows__[1][3](value, context, (where, "date"))
        value = get("hour", UNSET)
        if value is UNSET:
            missing += 1
            model.hour = None
        elif type(value) is int:
            model.hour = value
        else:
            model.hour = cls.__rows__[2][3](value, context, (where, "hour"))
        value = get("SA", UNSET)
        if value is UNSET:
            missing += 1
            model.sa = None
        elif type(value) is dict:
            model.sa = (_codec3._class or _codec3.model)._decode(value, context, (where, "SA"))
        else:
            model.sa = cls.__rows__[3][3](value, context, (where, "SA"))
        value = get("TT", UNSET)
        if value is UNSET:
            missing += 1
            model.tt = None
        elif type(value) is dict:
            model.tt = (_codec4._class or _codec4.model)._decode(value, context, (where, "TT"))
        else:
            model.tt = cls.__rows__[4][3](value, context, (where, "TT"))
        value = get("ACW", UNSET)
        if value is UNSET:
            missing += 1
            model.acw = None
        elif type(value) is dict:
            model.acw = (_codec5._class or _codec5.model)._decode(value, context, (where, "ACW"))
        else:
            model.acw = cls.__rows__[5][3](value, context, (where, "ACW"))
        value = get("HT", UNSET)
        if value is UNSET:
            missing += 1
            model.ht = None
        elif type(value) is dict:
            model.ht = (_codec6._class or _codec6.model)._decode(value, context, (where, "HT"))
        else:
            model.ht = cls.__rows__[6][3](value, context, (where, "HT"))
        value = get("AC", UNSET)
        if value is UNSET:
            missing += 1
            model.ac = None
        elif type(value) is int:
            model.ac = value
        else:
            model.ac = cls.__rows__[7][3](value, context, (where, "AC"))
        value = get("UAC", UNSET)
        if value is UNSET:
            missing += 1
            model.uac = None
        elif type(value) is int:
            model.uac = value
        else:
            model.uac = cls.__rows__[8][3](value, context, (where, "UAC"))
        value = get("TDT", UNSET)
        if value is UNSET:
            missing += 1
            model.tdt = None
        elif type(value) is int:
            model.tdt = value
        else:
            model.tdt = cls.__rows__[9][3](value, context, (where, "TDT"))
        value = get("THT", UNSET)
        if value is UNSET:
            missing += 1
            model.tht = None
        elif type(value) is int:
            model.tht = value
        else:
            model.tht = cls.__rows__[10][3](value, context, (where, "THT"))
        value = get("TTT", UNSET)
        if value is UNSET:
            missing += 1
            model.ttt = None
        elif type(value) is int:
            model.ttt = value
        else:
            model.ttt = cls.__rows__[11][3](value, context, (where, "TTT"))
        value = get("TACW", UNSET)
        if value is UNSET:
            missing += 1
            model.tacw = None
        elif type(value) is int:
            model.tacw = value
        else:
            model.tacw = cls.__rows__[12][3](value, context, (where, "TACW"))
        if len(data) + missing != 13:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = ACDOperatorStatisticsType.__fields__[3].inner
_codec4: Any = ACDOperatorStatisticsType.__fields__[4].inner
_codec5: Any = ACDOperatorStatisticsType.__fields__[5].inner
_codec6: Any = ACDOperatorStatisticsType.__fields__[6].inner
