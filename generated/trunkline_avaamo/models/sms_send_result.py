# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""SmsSendResult."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class SmsSendResult(Model):
    """Whether a text message was taken.

    Attributes:
        success: Whether the message was taken; what became of it is in the report.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("success", "success", c.BOOL, required=True),)

    success: bool
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
        if lacking or len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
