# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.account_verification_document import AccountVerificationDocument
    from trunkline_voximplant.models.verification_status import VerificationStatus


@_define(kw_only=True, repr=False)
class AccountVerificationType(Model):
    """What the vendor calls AccountVerificationType.

    Attributes:
        verification_name: The name of the verification.
        unverified_hold_until: How long the number is held without verification.
        documents: The documents.
        verification_status: How far the verification is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("verification_name", "verification_name", c.STR),
        Field("unverified_hold_until", "unverified_hold_until", times.DATE),
        Field(
            "documents",
            "documents",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.account_verification_document", "AccountVerificationDocument"
                )
            ),
        ),
        Field(
            "verification_status",
            "verification_status",
            enums.EnumCodec("trunkline_voximplant.models.verification_status", "VerificationStatus"),
        ),
    )

    verification_name: str | None = ABSENT
    unverified_hold_until: dt.date | None = ABSENT
    documents: list[AccountVerificationDocument] | None = ABSENT
    verification_status: VerificationStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("verification_name", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_name = None
        elif type(value) is str:
            model.verification_name = value
        else:
            model.verification_name = cls.__rows__[0][3](value, context, (where, "verification_name"))
        value = get("unverified_hold_until", UNSET)
        if value is UNSET:
            missing += 1
            model.unverified_hold_until = None
        else:
            model.unverified_hold_until = cls.__rows__[1][3](value, context, (where, "unverified_hold_until"))
        value = get("documents", UNSET)
        if value is UNSET:
            missing += 1
            model.documents = None
        else:
            model.documents = cls.__rows__[2][3](value, context, (where, "documents"))
        value = get("verification_status", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_status = None
        elif type(value) is str and value in _codec3._listed:
            model.verification_status = _codec3._listed[value]
        else:
            model.verification_status = cls.__rows__[3][3](value, context, (where, "verification_status"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = AccountVerificationType.__fields__[3].inner
