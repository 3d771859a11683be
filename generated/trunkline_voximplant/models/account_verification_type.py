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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.account_verification_document import (
        AccountVerificationDocument,
    )
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
