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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
