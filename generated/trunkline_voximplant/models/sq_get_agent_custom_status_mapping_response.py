# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SQGetAgentCustomStatusMappingResponse."""

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

    from trunkline_voximplant.models.smart_queue_custom_status_mapping import SmartQueueCustomStatusMapping


@_define(kw_only=True, repr=False)
class SQGetAgentCustomStatusMappingResponse(Model):
    """What `smart_queue.get_agent_custom_status_mapping` returns.

    Attributes:
        sq_status_name: The custom status.
        custom_status_name: The name of your own for the status.
        result: The pairs of names. Inferred.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sq_status_name", "sq_status_name", c.STR),
        Field("custom_status_name", "custom_status_name", c.STR),
        Field(
            "result",
            "result",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.smart_queue_custom_status_mapping", "SmartQueueCustomStatusMapping"
                ),
                wrap=True,
            ),
        ),
    )

    sq_status_name: str | None = ABSENT
    custom_status_name: str | None = ABSENT
    result: list[SmartQueueCustomStatusMapping] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("sq_status_name", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_status_name = None
        elif type(value) is str:
            model.sq_status_name = value
        else:
            model.sq_status_name = cls.__rows__[0][3](value, context, (where, "sq_status_name"))
        value = get("custom_status_name", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_status_name = None
        elif type(value) is str:
            model.custom_status_name = value
        else:
            model.custom_status_name = cls.__rows__[1][3](value, context, (where, "custom_status_name"))
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            model.result = None
        else:
            model.result = cls.__rows__[2][3](value, context, (where, "result"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
