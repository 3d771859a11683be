# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""NewAttachedPhoneInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.verification_status import VerificationStatus


@_define(kw_only=True, repr=False)
class NewAttachedPhoneInfoType(Model):
    """What the vendor calls NewAttachedPhoneInfoType.

    Attributes:
        phone_id: The id of the phone number.
        phone_number: The phone number.
        required_verification: The country whose verification is needed.
        unverified_hold_until: How long the number is held without verification.
        verification_status: How far the verification is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("phone_id", "phone_id", c.INT),
        Field("phone_number", "phone_number", c.STR, hidden=True),
        Field("required_verification", "required_verification", c.STR),
        Field("unverified_hold_until", "unverified_hold_until", times.DATE),
        Field(
            "verification_status",
            "verification_status",
            enums.EnumCodec("trunkline_voximplant.models.verification_status", "VerificationStatus"),
        ),
    )

    phone_id: int | None = ABSENT
    phone_number: str | None = ABSENT
    required_verification: str | None = ABSENT
    unverified_hold_until: dt.date | None = ABSENT
    verification_status: VerificationStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("phone_id", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_id = None
        elif type(value) is int:
            model.phone_id = value
        else:
            model.phone_id = cls.__rows__[0][3](value, context, (where, "phone_id"))
        value = get("phone_number", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_number = None
        elif type(value) is str:
            model.phone_number = value
        else:
            model.phone_number = cls.__rows__[1][3](value, context, (where, "phone_number"))
        value = get("required_verification", UNSET)
        if value is UNSET:
            missing += 1
            model.required_verification = None
        elif type(value) is str:
            model.required_verification = value
        else:
            model.required_verification = cls.__rows__[2][3](value, context, (where, "required_verification"))
        value = get("unverified_hold_until", UNSET)
        if value is UNSET:
            missing += 1
            model.unverified_hold_until = None
        else:
            model.unverified_hold_until = cls.__rows__[3][3](value, context, (where, "unverified_hold_until"))
        value = get("verification_status", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_status = None
        elif type(value) is str and value in _codec4._listed:
            model.verification_status = _codec4._listed[value]
        else:
            model.verification_status = cls.__rows__[4][3](value, context, (where, "verification_status"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = NewAttachedPhoneInfoType.__fields__[4].inner
