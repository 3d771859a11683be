# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueMetricsGroups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.smart_queue_metrics_groups_values import SmartQueueMetricsGroupsValues


@_define(kw_only=True, repr=False)
class SmartQueueMetricsGroups(Model):
    """What the vendor calls SmartQueueMetricsGroups.

    Attributes:
        sq_queue_id: The SmartQueue's id.
        sq_queue_name: The SmartQueue's name.
        user_id: The user's id.
        user_name: The user's name.
        user_display_name: The name shown to others.
        values: The values.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sq_queue_id", "sq_queue_id", c.INT),
        Field("sq_queue_name", "sq_queue_name", c.STR),
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.STR, hidden=True),
        Field("user_display_name", "user_display_name", c.STR, hidden=True),
        Field(
            "values",
            "values",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.smart_queue_metrics_groups_values", "SmartQueueMetricsGroupsValues"
                )
            ),
        ),
    )

    sq_queue_id: int | None = ABSENT
    sq_queue_name: str | None = ABSENT
    user_id: int | None = ABSENT
    user_name: str | None = ABSENT
    user_display_name: str | None = ABSENT
    values: list[SmartQueueMetricsGroupsValues] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("sq_queue_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_queue_id = None
        elif type(value) is int:
            model.sq_queue_id = value
        else:
            model.sq_queue_id = cls.__rows__[0][3](value, context, (where, "sq_queue_id"))
        value = get("sq_queue_name", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_queue_name = None
        elif type(value) is str:
            model.sq_queue_name = value
        else:
            model.sq_queue_name = cls.__rows__[1][3](value, context, (where, "sq_queue_name"))
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[2][3](value, context, (where, "user_id"))
        value = get("user_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_name = None
        elif type(value) is str:
            model.user_name = value
        else:
            model.user_name = cls.__rows__[3][3](value, context, (where, "user_name"))
        value = get("user_display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_display_name = None
        elif type(value) is str:
            model.user_display_name = value
        else:
            model.user_display_name = cls.__rows__[4][3](value, context, (where, "user_display_name"))
        value = get("values", UNSET)
        if value is UNSET:
            missing += 1
            model.values = None
        else:
            model.values = cls.__rows__[5][3](value, context, (where, "values"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
