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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("agreement_id", UNSET)
        if value is UNSET:
            missing += 1
            model.agreement_id = None
        elif type(value) is int:
            model.agreement_id = value
        else:
            model.agreement_id = cls.__rows__[0][3](value, context, (where, "agreement_id"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec2._listed:
            model.status = _codec2._listed[value]
        else:
            model.status = cls.__rows__[2][3](value, context, (where, "status"))
        value = get("agreement_number", UNSET)
        if value is UNSET:
            missing += 1
            model.agreement_number = None
        elif type(value) is str:
            model.agreement_number = value
        else:
            model.agreement_number = cls.__rows__[3][3](value, context, (where, "agreement_number"))
        value = get("agreement_date", UNSET)
        if value is UNSET:
            missing += 1
            model.agreement_date = None
        elif type(value) is str:
            model.agreement_date = value
        else:
            model.agreement_date = cls.__rows__[4][3](value, context, (where, "agreement_date"))
        value = get("signing_type", UNSET)
        if value is UNSET:
            missing += 1
            model.signing_type = None
        elif type(value) is str and value in _codec5._listed:
            model.signing_type = _codec5._listed[value]
        else:
            model.signing_type = cls.__rows__[5][3](value, context, (where, "signing_type"))
        value = get("comments", UNSET)
        if value is UNSET:
            missing += 1
            model.comments = None
        elif type(value) is str:
            model.comments = value
        else:
            model.comments = cls.__rows__[6][3](value, context, (where, "comments"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = AccountVerificationsTypeAgreements.__fields__[2].inner
_codec5: Any = AccountVerificationsTypeAgreements.__fields__[5].inner
