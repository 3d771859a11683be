# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ZipCode."""

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
class ZipCode(Model):
    """What the vendor calls ZipCode.

    Attributes:
        city: The city.
        zip_code: The postal code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("city", "city", c.STR),
        Field("zip_code", "zip_code", c.STR),
    )

    city: str | None = ABSENT
    zip_code: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("city", UNSET)
        if value is UNSET:
            missing += 1
            model.city = None
        elif type(value) is str:
            model.city = value
        else:
            model.city = cls.__rows__[0][3](value, context, (where, "city"))
        value = get("zip_code", UNSET)
        if value is UNSET:
            missing += 1
            model.zip_code = None
        elif type(value) is str:
            model.zip_code = value
        else:
            model.zip_code = cls.__rows__[1][3](value, context, (where, "zip_code"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
