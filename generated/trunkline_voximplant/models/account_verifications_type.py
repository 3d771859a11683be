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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.account_verifications_type_agreements import AccountVerificationsTypeAgreements
    from trunkline_voximplant.models.account_verifications_type_creation_type import (
        AccountVerificationsTypeCreationType,
    )
    from trunkline_voximplant.models.account_verifications_type_credentials import AccountVerificationsTypeCredentials
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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("verification_id", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_id = None
        elif type(value) is int:
            model.verification_id = value
        else:
            model.verification_id = cls.__rows__[0][3](value, context, (where, "verification_id"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec1._listed:
            model.status = _codec1._listed[value]
        else:
            model.status = cls.__rows__[1][3](value, context, (where, "status"))
        value = get("status_scheme", UNSET)
        if value is UNSET:
            missing += 1
            model.status_scheme = None
        elif type(value) is str:
            model.status_scheme = value
        else:
            model.status_scheme = cls.__rows__[2][3](value, context, (where, "status_scheme"))
        value = get("creation_type", UNSET)
        if value is UNSET:
            missing += 1
            model.creation_type = None
        elif type(value) is str and value in _codec3._listed:
            model.creation_type = _codec3._listed[value]
        else:
            model.creation_type = cls.__rows__[3][3](value, context, (where, "creation_type"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            model.created = value
        else:
            model.created = cls.__rows__[4][3](value, context, (where, "created"))
        value = get("comments", UNSET)
        if value is UNSET:
            missing += 1
            model.comments = None
        elif type(value) is str:
            model.comments = value
        else:
            model.comments = cls.__rows__[5][3](value, context, (where, "comments"))
        value = get("credentials", UNSET)
        if value is UNSET:
            missing += 1
            model.credentials = None
        elif type(value) is dict:
            model.credentials = (_codec6._class or _codec6.model)._decode(value, context, (where, "credentials"))
        else:
            model.credentials = cls.__rows__[6][3](value, context, (where, "credentials"))
        value = get("default_end_user", UNSET)
        if value is UNSET:
            missing += 1
            model.default_end_user = None
        else:
            model.default_end_user = cls.__rows__[7][3](value, context, (where, "default_end_user"))
        value = get("agreements", UNSET)
        if value is UNSET:
            missing += 1
            model.agreements = None
        else:
            model.agreements = cls.__rows__[8][3](value, context, (where, "agreements"))
        if len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = AccountVerificationsType.__fields__[1].inner
_codec3: Any = AccountVerificationsType.__fields__[3].inner
_codec6: Any = AccountVerificationsType.__fields__[6].inner
