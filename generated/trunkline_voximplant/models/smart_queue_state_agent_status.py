# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueStateAgentStatus."""

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

    from trunkline_voximplant.models.smart_queue_state_agent_status_type import SmartQueueStateAgentStatusType


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("IM", UNSET)
        if value is UNSET:
            missing += 1
            model.im = None
        elif type(value) is dict:
            model.im = (_codec0._class or _codec0.model)._decode(value, context, (where, "IM"))
        else:
            model.im = cls.__rows__[0][3](value, context, (where, "IM"))
        value = get("CALL", UNSET)
        if value is UNSET:
            missing += 1
            model.call = None
        elif type(value) is dict:
            model.call = (_codec1._class or _codec1.model)._decode(value, context, (where, "CALL"))
        else:
            model.call = cls.__rows__[1][3](value, context, (where, "CALL"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = SmartQueueStateAgentStatus.__fields__[0].inner
_codec1: Any = SmartQueueStateAgentStatus.__fields__[1].inner
