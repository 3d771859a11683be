# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeAgreements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.account_verifications_type_agreements_signing_type import (
        AccountVerificationsTypeAgreementsSigningType,
    )
    from trunkline_voximplant.models.account_verifications_type_agreements_status import (
        AccountVerificationsTypeAgreementsStatus,
    )


@_define(kw_only=True, repr=False)
class AccountVerificationsTypeAgreements(Model):
    """What the vendor calls AccountVerificationsTypeAgreements.

    Attributes:
        agreement_id: The agreement's id.
        type_: The kind.
        status: The state.
        agreement_number: The agreement's number.
        agreement_date: The agreement's date.
        signing_type: How it was signed.
        comments: Comments.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("agreement_id", "agreement_id", c.INT),
        Field("type_", "type", c.STR),
        Field(
            "status",
            "status",
            enums.EnumCodec(
                "trunkline_voximplant.models.account_verifications_type_agreements_status",
                "AccountVerificationsTypeAgreementsStatus",
            ),
        ),
        Field("agreement_number", "agreement_number", c.STR),
        Field("agreement_date", "agreement_date", c.STR),
        Field(
            "signing_type",
            "signing_type",
            enums.EnumCodec(
                "trunkline_voximplant.models.account_verifications_type_agreements_signing_type",
                "AccountVerificationsTypeAgreementsSigningType",
            ),
        ),
        Field("comments", "comments", c.STR),
    )

    agreement_id: int | None = ABSENT
    type_: str | None = ABSENT
    status: AccountVerificationsTypeAgreementsStatus | None = ABSENT
    agreement_number: str | None = ABSENT
    agreement_date: str | None = ABSENT
    signing_type: AccountVerificationsTypeAgreementsSigningType | None = ABSENT
    comments: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
