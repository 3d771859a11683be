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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str and value in _codec1._listed:
            model.name = _codec1._listed[value]
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("success", UNSET)
        if value is UNSET:
            missing += 1
            model.success = None
        elif type(value) is bool:
            model.success = value
        else:
            model.success = cls.__rows__[2][3](value, context, (where, "success"))
        value = get("command", UNSET)
        if value is UNSET:
            missing += 1
            model.command = None
        else:
            model.command = cls.__rows__[3][3](value, context, (where, "command"))
        value = get("response", UNSET)
        if value is UNSET:
            missing += 1
            model.response = None
        else:
            model.response = cls.__rows__[4][3](value, context, (where, "response"))
        value = get("call", UNSET)
        if value is UNSET:
            missing += 1
            model.call = None
        elif type(value) is dict:
            model.call = (_codec5._class or _codec5.model)._decode(value, context, (where, "call"))
        elif value is None:
            model.call = None
        else:
            model.call = cls.__rows__[5][3](value, context, (where, "call"))
        value = get("sip_control_app", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_control_app = None
        elif type(value) is dict:
            model.sip_control_app = (_codec6._class or _codec6.model)._decode(
                value, context, (where, "sip_control_app")
            )
        elif value is None:
            model.sip_control_app = None
        else:
            model.sip_control_app = cls.__rows__[6][3](value, context, (where, "sip_control_app"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[7][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[7][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[8][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[8][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = CallFlowLog.__fields__[1].inner
_codec5: Any = CallFlowLog.__fields__[5].inner
_codec6: Any = CallFlowLog.__fields__[6].inner
