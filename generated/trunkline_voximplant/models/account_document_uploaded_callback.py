# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountDocumentUploadedCallback."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class AccountDocumentUploadedCallback(Model):
    """The document that was uploaded.

    Attributes:
        account_document_id: The document's id.
        uploaded: When it was uploaded.
        verification_name: The name of the verification.
        legal_status: Whose document it is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("account_document_id", "account_document_id", c.INT),
        Field("uploaded", "uploaded", times.SQL_TIME),
        Field("verification_name", "verification_name", c.STR),
        Field("legal_status", "legal_status", c.STR),
    )

    account_document_id: int | None = ABSENT
    uploaded: dt.datetime | None = ABSENT
    verification_name: str | None = ABSENT
    legal_status: str | None = ABSENT
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
                else cls.__rows__[1][3](value, context, (where, "uploaded"))
            )
        else:
            model.uploaded = cls.__rows__[1][3](value, context, (where, "uploaded"))
        value = get("verification_name", UNSET)
        if value is UNSET:
            missing += 1
            model.verification_name = None
        elif type(value) is str:
            model.verification_name = value
        else:
            model.verification_name = cls.__rows__[2][3](value, context, (where, "verification_name"))
        value = get("legal_status", UNSET)
        if value is UNSET:
            missing += 1
            model.legal_status = None
        elif type(value) is str:
            model.legal_status = value
        else:
            model.legal_status = cls.__rows__[3][3](value, context, (where, "legal_status"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
