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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
