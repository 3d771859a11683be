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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.smart_queue_custom_status_mapping import (
        SmartQueueCustomStatusMapping,
    )


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
