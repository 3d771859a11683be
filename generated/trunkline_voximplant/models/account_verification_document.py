# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationDocument."""

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

    from trunkline_voximplant.models.account_verification_document_account_document_status import (
        AccountVerificationDocumentAccountDocumentStatus,
    )


@_define(kw_only=True, repr=False)
class AccountVerificationDocument(Model):
    """What the vendor calls AccountVerificationDocument.

    Attributes:
        account_document_id: The document's id.
        is_individual: Whether it is of a person.
        comment: A comment.
        uploaded: When it was uploaded.
        account_document_status: The document's state.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("account_document_id", "account_document_id", c.INT),
        Field("is_individual", "is_individual", c.BOOL),
        Field("comment", "comment", c.STR),
        Field("uploaded", "uploaded", times.SQL_TIME),
        Field(
            "account_document_status",
            "account_document_status",
            enums.EnumCodec(
                "trunkline_voximplant.models.account_verification_document_account_document_status",
                "AccountVerificationDocumentAccountDocumentStatus",
            ),
        ),
    )

    account_document_id: int | None = ABSENT
    is_individual: bool | None = ABSENT
    comment: str | None = ABSENT
    uploaded: dt.datetime | None = ABSENT
    account_document_status: AccountVerificationDocumentAccountDocumentStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("account_document_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_document_id = None
        elif type(value) is int:
            model.account_document_id = value
        else:
            model.account_document_id = cls.__rows__[0][3](value, context, (where, "account_document_id"))
        value = get("is_individual", UNSET)
        if value is UNSET:
            missing += 1
            model.is_individual = None
        elif type(value) is bool:
            model.is_individual = value
        else:
            model.is_individual = cls.__rows__[1][3](value, context, (where, "is_individual"))
        value = get("comment", UNSET)
        if value is UNSET:
            missing += 1
            model.comment = None
        elif type(value) is str:
            model.comment = value
        else:
            model.comment = cls.__rows__[2][3](value, context, (where, "comment"))
        value = get("uploaded", UNSET)
        if value is UNSET:
            missing += 1
            model.uploaded = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.uploaded = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[3][3](value, context, (where, "uploaded"))
            )
        else:
            model.uploaded = cls.__rows__[3][3](value, context, (where, "uploaded"))
        value = get("account_document_status", UNSET)
        if value is UNSET:
            missing += 1
            model.account_document_status = None
        elif type(value) is str and value in _codec4._listed:
            model.account_document_status = _codec4._listed[value]
        else:
            model.account_document_status = cls.__rows__[4][3](value, context, (where, "account_document_status"))
        if len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = AccountVerificationDocument.__fields__[4].inner
