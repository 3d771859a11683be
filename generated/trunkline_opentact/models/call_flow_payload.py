# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallFlowPayload."""

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

    from trunkline_opentact.models.call import Call
    from trunkline_opentact.models.flow_command import FlowCommand


@_define(kw_only=True, repr=False)
class CallFlowPayload(Model):
    """The element and the call.

    Attributes:
        command: The element of the call flow that was carried out.
        call: A call, as the vendor keeps it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("command", "command", model.ModelCodec("trunkline_opentact.models.flow_command", "FlowCommand")),
        Field("call", "call", model.ModelCodec("trunkline_opentact.models.call", "Call")),
    )

    command: FlowCommand | None = ABSENT
    call: Call | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("command", UNSET)
        if value is UNSET:
            missing += 1
            model.command = None
        elif type(value) is dict:
            model.command = (_codec0._class or _codec0.model)._decode(value, context, (where, "command"))
        else:
            model.command = cls.__rows__[0][3](value, context, (where, "command"))
        value = get("call", UNSET)
        if value is UNSET:
            missing += 1
            model.call = None
        elif type(value) is dict:
            model.call = (_codec1._class or _codec1.model)._decode(value, context, (where, "call"))
        else:
            model.call = cls.__rows__[1][3](value, context, (where, "call"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = CallFlowPayload.__fields__[0].inner
_codec1: Any = CallFlowPayload.__fields__[1].inner
