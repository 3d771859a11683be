# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""InboundSmsCallbackItem."""

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
class InboundSmsCallbackItem(Model):
    """A text message that came in.

    Attributes:
        source_number: The sender's number.
        destination_number: The receiver's number.
        sms_body: The text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("source_number", "source_number", c.STR, hidden=True),
        Field("destination_number", "destination_number", c.STR, hidden=True),
        Field("sms_body", "sms_body", c.STR, hidden=True),
    )

    source_number: str | None = ABSENT
    destination_number: str | None = ABSENT
    sms_body: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("source_number", UNSET)
        if value is UNSET:
            missing += 1
            model.source_number = None
        elif type(value) is str:
            model.source_number = value
        else:
            model.source_number = cls.__rows__[0][3](value, context, (where, "source_number"))
        value = get("destination_number", UNSET)
        if value is UNSET:
            missing += 1
            model.destination_number = None
        elif type(value) is str:
            model.destination_number = value
        else:
            model.destination_number = cls.__rows__[1][3](value, context, (where, "destination_number"))
        value = get("sms_body", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_body = None
        elif type(value) is str:
            model.sms_body = value
        else:
            model.sms_body = cls.__rows__[2][3](value, context, (where, "sms_body"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
