# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDOperatorStatusStatisticsDetail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.acd_statistics_item_type import ACDStatisticsItemType


@_define(kw_only=True, repr=False)
class ACDOperatorStatusStatisticsDetail(Model):
    """What the vendor calls ACDOperatorStatusStatisticsDetail.

    Attributes:
        offline: Time in the status OFFLINE.
        online: Time in the status ONLINE.
        ready: Time in the status READY.
        banned: Time in the status BANNED.
        in_service: Time in the status IN_SERVICE.
        after_service: Time in the status AFTER_SERVICE.
        timeout: Time in the status TIMEOUT.
        dnd: Time in the status DND.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "offline",
            "OFFLINE",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "online",
            "ONLINE",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "ready",
            "READY",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "banned",
            "BANNED",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "in_service",
            "IN_SERVICE",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "after_service",
            "AFTER_SERVICE",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "timeout",
            "TIMEOUT",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
        Field(
            "dnd",
            "DND",
            model.ModelCodec("trunkline_voximplant.models.acd_statistics_item_type", "ACDStatisticsItemType"),
        ),
    )

    offline: ACDStatisticsItemType | None = ABSENT
    online: ACDStatisticsItemType | None = ABSENT
    ready: ACDStatisticsItemType | None = ABSENT
    banned: ACDStatisticsItemType | None = ABSENT
    in_service: ACDStatisticsItemType | None = ABSENT
    after_service: ACDStatisticsItemType | None = ABSENT
    timeout: ACDStatisticsItemType | None = ABSENT
    dnd: ACDStatisticsItemType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("OFFLINE", UNSET)
        if value is UNSET:
            missing += 1
            model.offline = None
        elif type(value) is dict:
            model.offline = (_codec0._class or _codec0.model)._decode(value, context, (where, "OFFLINE"))
        else:
            model.offline = cls.__rows__[0][3](value, context, (where, "OFFLINE"))
        value = get("ONLINE", UNSET)
        if value is UNSET:
            missing += 1
            model.online = None
        elif type(value) is dict:
            model.online = (_codec1._class or _codec1.model)._decode(value, context, (where, "ONLINE"))
        else:
            model.online = cls.__rows__[1][3](value, context, (where, "ONLINE"))
        value = get("READY", UNSET)
        if value is UNSET:
            missing += 1
            model.ready = None
        elif type(value) is dict:
            model.ready = (_codec2._class or _codec2.model)._decode(value, context, (where, "READY"))
        else:
            model.ready = cls.__rows__[2][3](value, context, (where, "READY"))
        value = get("BANNED", UNSET)
        if value is UNSET:
            missing += 1
            model.banned = None
        elif type(value) is dict:
            model.banned = (_codec3._class or _codec3.model)._decode(value, context, (where, "BANNED"))
        else:
            model.banned = cls.__rows__[3][3](value, context, (where, "BANNED"))
        value = get("IN_SERVICE", UNSET)
        if value is UNSET:
            missing += 1
            model.in_service = None
        elif type(value) is dict:
            model.in_service = (_codec4._class or _codec4.model)._decode(value, context, (where, "IN_SERVICE"))
        else:
            model.in_service = cls.__rows__[4][3](value, context, (where, "IN_SERVICE"))
        value = get("AFTER_SERVICE", UNSET)
        if value is UNSET:
            missing += 1
            model.after_service = None
        elif type(value) is dict:
            model.after_service = (_codec5._class or _codec5.model)._decode(value, context, (where, "AFTER_SERVICE"))
        else:
            model.after_service = cls.__rows__[5][3](value, context, (where, "AFTER_SERVICE"))
        value = get("TIMEOUT", UNSET)
        if value is UNSET:
            missing += 1
            model.timeout = None
        elif type(value) is dict:
            model.timeout = (_codec6._class or _codec6.model)._decode(value, context, (where, "TIMEOUT"))
        else:
            model.timeout = cls.__rows__[6][3](value, context, (where, "TIMEOUT"))
        value = get("DND", UNSET)
        if value is UNSET:
            missing += 1
            model.dnd = None
        elif type(value) is dict:
            model.dnd = (_codec7._class or _codec7.model)._decode(value, context, (where, "DND"))
        else:
            model.dnd = cls.__rows__[7][3](value, context, (where, "DND"))
        if len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = ACDOperatorStatusStatisticsDetail.__fields__[0].inner
_codec1: Any = ACDOperatorStatusStatisticsDetail.__fields__[1].inner
_codec2: Any = ACDOperatorStatusStatisticsDetail.__fields__[2].inner
_codec3: Any = ACDOperatorStatusStatisticsDetail.__fields__[3].inner
_codec4: Any = ACDOperatorStatusStatisticsDetail.__fields__[4].inner
_codec5: Any = ACDOperatorStatusStatisticsDetail.__fields__[5].inner
_codec6: Any = ACDOperatorStatusStatisticsDetail.__fields__[6].inner
_codec7: Any = ACDOperatorStatusStatisticsDetail.__fields__[7].inner
