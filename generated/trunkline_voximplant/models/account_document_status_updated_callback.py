# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountDocumentStatusUpdatedCallback."""

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
class AccountDocumentStatusUpdatedCallback(Model):
    """The document and its states before and after.

    Attributes:
        account_document_id: The document's id.
        previous_account_document_status: The state before.
        account_document_status: The state.
        update_time: When it changed.
        comment: A comment.
        legal_status: Whose document it is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("account_document_id", "account_document_id", c.INT),
        Field("previous_account_document_status", "previous_account_document_status", c.STR),
        Field("account_document_status", "account_document_status", c.STR),
        Field("update_time", "update_time", times.SQL_TIME),
        Field("comment", "comment", c.STR, hidden=True),
        Field("legal_status", "legal_status", c.STR),
    )

    account_document_id: int | None = ABSENT
    previous_account_document_status: str | None = ABSENT
    account_document_status: str | None = ABSENT
    update_time: dt.datetime | None = ABSENT
    comment: str | None = ABSENT
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
        value = get("previous_account_document_status", UNSET)
        if value is UNSET:
            missing += 1
            model.previous_account_document_status = None
        elif type(value) is str:
            model.previous_account_document_status = value
        else:
            model.previous_account_document_status = cls.__rows__[1][3](
                value, context, (where, "previous_account_document_status")
            )
        value = get("account_document_status", UNSET)
        if value is UNSET:
            missing += 1
            model.account_document_status = None
        elif type(value) is str:
            model.account_document_status = value
        else:
            model.account_document_status = cls.__rows__[2][3](value, context, (where, "account_document_status"))
        value = get("update_time", UNSET)
        if value is UNSET:
            missing += 1
            model.update_time = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.update_time = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[3][3](value, context, (where, "update_time"))
            )
        else:
            model.update_time = cls.__rows__[3][3](value, context, (where, "update_time"))
        value = get("comment", UNSET)
        if value is UNSET:
            missing += 1
            model.comment = None
        elif type(value) is str:
            model.comment = value
        else:
            model.comment = cls.__rows__[4][3](value, context, (where, "comment"))
        value = get("legal_status", UNSET)
        if value is UNSET:
            missing += 1
            model.legal_status = None
        elif type(value) is str:
            model.legal_status = value
        else:
            model.legal_status = cls.__rows__[5][3](value, context, (where, "legal_status"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
