# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDOperatorStatusStatisticsDetail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
