# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""OutboundTestPhonenumberInfoType."""

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
class OutboundTestPhonenumberInfoType(Model):
    """What the vendor calls OutboundTestPhonenumberInfoType.

    Attributes:
        phone_number: The phone number.
        is_verified: Whether it is verified.
        country_code: The country, as a two-letter ISO code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_number", "phone_number", c.STR, hidden=True),
        Field("is_verified", "is_verified", c.BOOL),
        Field("country_code", "country_code", c.STR),
    )

    phone_number: str | None = ABSENT
    is_verified: bool | None = ABSENT
    country_code: str | None = ABSENT
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
        value = get("is_verified", UNSET)
        if value is UNSET:
            missing += 1
            model.is_verified = None
        elif type(value) is bool:
            model.is_verified = value
        else:
            model.is_verified = cls.__rows__[1][3](value, context, (where, "is_verified"))
        value = get("country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.country_code = None
        elif type(value) is str:
            model.country_code = value
        else:
            model.country_code = cls.__rows__[2][3](value, context, (where, "country_code"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
