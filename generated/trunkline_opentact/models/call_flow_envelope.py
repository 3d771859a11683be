# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallFlowEnvelope."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CallFlowEnvelope(Model):
    """The call flow that the vendor keeps for an app.

    Attributes:
        success: Always true.
        payload: The call-flow XML.
        url: Where the vendor serves it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("success", "success", c.BOOL, required=True),
        Field("payload", "payload", c.STR, required=True, hidden=True),
        Field("url", "url", c.STR),
    )

    success: bool
    payload: str
    url: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("success", UNSET)
        if type(value) is bool:
            model.success = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.success = None
        else:
            model.success = cls.__rows__[0][3](value, context, (where, "success"))
        value = get("payload", UNSET)
        if type(value) is str:
            model.payload = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.payload = None
        else:
            model.payload = cls.__rows__[1][3](value, context, (where, "payload"))
        value = get("url", UNSET)
        if value is UNSET:
            missing += 1
            model.url = None
        elif type(value) is str:
            model.url = value
        else:
            model.url = cls.__rows__[2][3](value, context, (where, "url"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
