# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallFlowLog."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

    from trunkline_opentact.models.call import Call
    from trunkline_opentact.models.call_flow_element import CallFlowElement
    from trunkline_opentact.models.sip_control_app import SipControlApp


@_define(kw_only=True, repr=False)
class CallFlowLog(Model):
    """One element of a call flow that was carried out.

    Attributes:
        uuid: Its id.
        name: The element. Not documented, in the vendor's list of 2021.
        success: Whether it worked.
        command: The element with its attributes.
        response: What came of it.
        call: The call.
        sip_control_app: The app that steers its calls.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", enums.EnumCodec("trunkline_opentact.models.call_flow_element", "CallFlowElement")),
        Field("success", "success", c.BOOL),
        Field("command", "command", c.NullableCodec(c.MapCodec(c.ANY)), hidden=True),
        Field("response", "response", c.NullableCodec(c.MapCodec(c.ANY)), hidden=True),
        Field("call", "call", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.call", "Call"))),
        Field(
            "sip_control_app",
            "sip_control_app",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_control_app", "SipControlApp")),
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: CallFlowElement | None = ABSENT
    success: bool | None = ABSENT
    command: dict[str, JSON] | None = ABSENT
    response: dict[str, JSON] | None = ABSENT
    call: Call | None = ABSENT
    sip_control_app: SipControlApp | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
