# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmsTransaction."""

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
class SmsTransaction(Model):
    """What the vendor calls SmsTransaction.

    Attributes:
        message_id: The message's id.
        destination_number: The receiver's number.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("message_id", "message_id", c.INT),
        Field("destination_number", "destination_number", c.STR, hidden=True),
    )

    message_id: int | None = ABSENT
    destination_number: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("message_id", UNSET)
        if value is UNSET:
            missing += 1
            model.message_id = None
        elif type(value) is int:
            model.message_id = value
        else:
            model.message_id = cls.__rows__[0][3](value, context, (where, "message_id"))
        value = get("destination_number", UNSET)
        if value is UNSET:
            missing += 1
            model.destination_number = None
        elif type(value) is str:
            model.destination_number = value
        else:
            model.destination_number = cls.__rows__[1][3](value, context, (where, "destination_number"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
