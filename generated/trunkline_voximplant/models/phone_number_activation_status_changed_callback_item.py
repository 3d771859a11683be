# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberActivationStatusChangedCallbackItem."""

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
class PhoneNumberActivationStatusChangedCallbackItem(Model):
    """A number and how far its activation is.

    Attributes:
        phone_number: The phone number.
        activation_status: How far activation is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_number", "phone_number", c.STR, hidden=True),
        Field("activation_status", "activation_status", c.STR),
    )

    phone_number: str | None = ABSENT
    activation_status: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("phone_number", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_number = None
        elif type(value) is str:
            model.phone_number = value
        else:
            model.phone_number = cls.__rows__[0][3](value, context, (where, "phone_number"))
        value = get("activation_status", UNSET)
        if value is UNSET:
            missing += 1
            model.activation_status = None
        elif type(value) is str:
            model.activation_status = value
        else:
            model.activation_status = cls.__rows__[1][3](value, context, (where, "activation_status"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
