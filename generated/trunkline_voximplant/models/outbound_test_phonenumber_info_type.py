# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""OutboundTestPhonenumberInfoType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
