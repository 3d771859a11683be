# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.account_verifications_type_agreements import (
        AccountVerificationsTypeAgreements,
    )
    from trunkline_voximplant.models.account_verifications_type_creation_type import (
        AccountVerificationsTypeCreationType,
    )
    from trunkline_voximplant.models.account_verifications_type_credentials import (
        AccountVerificationsTypeCredentials,
    )
    from trunkline_voximplant.models.account_verifications_type_default_end_user import (
        AccountVerificationsTypeDefaultEndUser,
    )
    from trunkline_voximplant.models.account_verifications_type_status import AccountVerificationsTypeStatus


@_define(kw_only=True, repr=False)
class AccountVerificationsType(Model):
    """What the vendor calls AccountVerificationsType.

    Attributes:
        verification_id: The verification's id.
        status: The state.
        status_scheme: The scheme that the state belongs to.
        creation_type: How it was begun.
        created: When it was created.
        comments: Comments.
        credentials: The data of the person or company.
        default_end_user: The usual end user.
        agreements: The agreements.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("verification_id", "verification_id", c.INT),
        Field(
            "status",
            "status",
            enums.EnumCodec(
                "trunkline_voximplant.models.account_verifications_type_status", "AccountVerificationsTypeStatus"
            ),
        ),
        Field("status_scheme", "status_scheme", c.STR),
        Field(
            "creation_type",
            "creation_type",
            enums.EnumCodec(
                "trunkline_voximplant.models.account_verifications_type_creation_type",
                "AccountVerificationsTypeCreationType",
            ),
        ),
        Field("created", "created", c.STR),
        Field("comments", "comments", c.STR),
        Field(
            "credentials",
            "credentials",
            model.ModelCodec(
                "trunkline_voximplant.models.account_verifications_type_credentials",
                "AccountVerificationsTypeCredentials",
            ),
        ),
        Field(
            "default_end_user",
            "default_end_user",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.account_verifications_type_default_end_user",
                    "AccountVerificationsTypeDefaultEndUser",
                )
            ),
        ),
        Field(
            "agreements",
            "agreements",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.account_verifications_type_agreements",
                    "AccountVerificationsTypeAgreements",
                )
            ),
        ),
    )

    verification_id: int | None = ABSENT
    status: AccountVerificationsTypeStatus | None = ABSENT
    status_scheme: str | None = ABSENT
    creation_type: AccountVerificationsTypeCreationType | None = ABSENT
    created: str | None = ABSENT
    comments: str | None = ABSENT
    credentials: AccountVerificationsTypeCredentials | None = ABSENT
    default_end_user: list[AccountVerificationsTypeDefaultEndUser] | None = ABSENT
    agreements: list[AccountVerificationsTypeAgreements] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
