# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallFlowQuery."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CallFlowQuery(Model):
    """What a request for a call flow gets in the query: of the app's `call_flow_url` by GET, of a `Callback`, and of
    the addresses of a `Gather`, which add what was pressed.

    Attributes:
        from_: Who calls.
        to: Who is called, in the request of the app. Not documented, in the vendor's list of 2021.
        tn: Who is called, in the request of a `Gather`.
        dtmf: The keys that were pressed, at the `url` of a `Gather`.
        state: The call's state, `live`.
        sca: The SIP control app.
        call: The call.
        code: The keys that were pressed, at the `callback` of a `Gather`.
        success: Whether enough keys were pressed.
        attempts: How many times was asked, this one among them.
        tag: The tag of the `Callback`.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("from_", "from", c.STR, hidden=True),
        Field("to", "to", c.STR, hidden=True),
        Field("tn", "tn", c.STR, hidden=True),
        Field("dtmf", "dtmf", c.STR, hidden=True),
        Field("state", "state", c.STR),
        Field("sca", "sca", c.UUID_),
        Field("call", "call", c.UUID_),
        Field("code", "code", c.STR, hidden=True),
        Field("success", "success", c.BOOL),
        Field("attempts", "attempts", c.INT),
        Field("tag", "tag", c.STR),
    )

    from_: str | None = ABSENT
    to: str | None = ABSENT
    tn: str | None = ABSENT
    dtmf: str | None = ABSENT
    state: str | None = ABSENT
    sca: UUID | None = ABSENT
    call: UUID | None = ABSENT
    code: str | None = ABSENT
    success: bool | None = ABSENT
    attempts: int | None = ABSENT
    tag: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("from", UNSET)
        if value is UNSET:
            missing += 1
            model.from_ = None
        elif type(value) is str:
            model.from_ = value
        else:
            model.from_ = cls.__rows__[0][3](value, context, (where, "from"))
        value = get("to", UNSET)
        if value is UNSET:
            missing += 1
            model.to = None
        elif type(value) is str:
            model.to = value
        else:
            model.to = cls.__rows__[1][3](value, context, (where, "to"))
        value = get("tn", UNSET)
        if value is UNSET:
            missing += 1
            model.tn = None
        elif type(value) is str:
            model.tn = value
        else:
            model.tn = cls.__rows__[2][3](value, context, (where, "tn"))
        value = get("dtmf", UNSET)
        if value is UNSET:
            missing += 1
            model.dtmf = None
        elif type(value) is str:
            model.dtmf = value
        else:
            model.dtmf = cls.__rows__[3][3](value, context, (where, "dtmf"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str:
            model.state = value
        else:
            model.state = cls.__rows__[4][3](value, context, (where, "state"))
        value = get("sca", UNSET)
        if value is UNSET:
            missing += 1
            model.sca = None
        elif type(value) is str and UUID_TEXT(value):
            model.sca = uuid_of(value)
        else:
            model.sca = cls.__rows__[5][3](value, context, (where, "sca"))
        value = get("call", UNSET)
        if value is UNSET:
            missing += 1
            model.call = None
        elif type(value) is str and UUID_TEXT(value):
            model.call = uuid_of(value)
        else:
            model.call = cls.__rows__[6][3](value, context, (where, "call"))
        value = get("code", UNSET)
        if value is UNSET:
            missing += 1
            model.code = None
        elif type(value) is str:
            model.code = value
        else:
            model.code = cls.__rows__[7][3](value, context, (where, "code"))
        value = get("success", UNSET)
        if value is UNSET:
            missing += 1
            model.success = None
        elif type(value) is bool:
            model.success = value
        else:
            model.success = cls.__rows__[8][3](value, context, (where, "success"))
        value = get("attempts", UNSET)
        if value is UNSET:
            missing += 1
            model.attempts = None
        elif type(value) is int:
            model.attempts = value
        else:
            model.attempts = cls.__rows__[9][3](value, context, (where, "attempts"))
        value = get("tag", UNSET)
        if value is UNSET:
            missing += 1
            model.tag = None
        elif type(value) is str:
            model.tag = value
        else:
            model.tag = cls.__rows__[10][3](value, context, (where, "tag"))
        if len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
