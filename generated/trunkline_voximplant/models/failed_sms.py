# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""FailedSms."""

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
class FailedSms(Model):
    """What the vendor calls FailedSms.

    Attributes:
        destination_number: The receiver's number.
        error_description: What went wrong.
        error_code: The code of the error.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("destination_number", "destination_number", c.STR, hidden=True),
        Field("error_description", "error_description", c.STR),
        Field("error_code", "error_code", c.INT),
    )

    destination_number: str | None = ABSENT
    error_description: str | None = ABSENT
    error_code: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("destination_number", UNSET)
        if value is UNSET:
            missing += 1
            model.destination_number = None
        elif type(value) is str:
            model.destination_number = value
        else:
            model.destination_number = cls.__rows__[0][3](value, context, (where, "destination_number"))
        value = get("error_description", UNSET)
        if value is UNSET:
            missing += 1
            model.error_description = None
        elif type(value) is str:
            model.error_description = value
        else:
            model.error_description = cls.__rows__[1][3](value, context, (where, "error_description"))
        value = get("error_code", UNSET)
        if value is UNSET:
            missing += 1
            model.error_code = None
        elif type(value) is int:
            model.error_code = value
        else:
            model.error_code = cls.__rows__[2][3](value, context, (where, "error_code"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
