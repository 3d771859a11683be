# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""A2PSmsDeliveryCallback."""

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
class A2PSmsDeliveryCallback(Model):
    """What became of an application-to-person message.

    Attributes:
        id: The message's id.
        source_number: The sender's number.
        status: The state.
        destination_numbers: The receivers, as joined text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("source_number", "source_number", c.STR, hidden=True),
        Field("status", "status", c.STR),
        Field("destination_numbers", "destination_numbers", c.STR, hidden=True),
    )

    id: int | None = ABSENT
    source_number: str | None = ABSENT
    status: str | None = ABSENT
    destination_numbers: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("source_number", UNSET)
        if value is UNSET:
            missing += 1
            model.source_number = None
        elif type(value) is str:
            model.source_number = value
        else:
            model.source_number = cls.__rows__[1][3](value, context, (where, "source_number"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str:
            model.status = value
        else:
            model.status = cls.__rows__[2][3](value, context, (where, "status"))
        value = get("destination_numbers", UNSET)
        if value is UNSET:
            missing += 1
            model.destination_numbers = None
        elif type(value) is str:
            model.destination_numbers = value
        else:
            model.destination_numbers = cls.__rows__[3][3](value, context, (where, "destination_numbers"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
