# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueStateAgentStatus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.smart_queue_state_agent_status_type import (
        SmartQueueStateAgentStatusType,
    )


@_define(kw_only=True, repr=False)
class SmartQueueStateAgentStatus(Model):
    """What the vendor calls SmartQueueStateAgentStatus.

    Attributes:
        im: For chats.
        call: For calls.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "im",
            "IM",
            model.ModelCodec(
                "trunkline_voximplant.models.smart_queue_state_agent_status_type", "SmartQueueStateAgentStatusType"
            ),
        ),
        Field(
            "call",
            "CALL",
            model.ModelCodec(
                "trunkline_voximplant.models.smart_queue_state_agent_status_type", "SmartQueueStateAgentStatusType"
            ),
        ),
    )

    im: SmartQueueStateAgentStatusType | None = ABSENT
    call: SmartQueueStateAgentStatusType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
