# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""VerifyOutboundTestPhoneNumberResponse."""

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
class VerifyOutboundTestPhoneNumberResponse(Model):
    """What `outbound_test_numbers.verify_outbound_test_phone_number` returns.

    Attributes:
        daily_attempts_left: How many attempts are left today.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("daily_attempts_left", "daily_attempts_left", c.INT),)

    daily_attempts_left: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("daily_attempts_left", UNSET)
        if value is UNSET:
            missing += 1
            model.daily_attempts_left = None
        elif type(value) is int:
            model.daily_attempts_left = value
        else:
            model.daily_attempts_left = cls.__rows__[0][3](value, context, (where, "daily_attempts_left"))
        if len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
