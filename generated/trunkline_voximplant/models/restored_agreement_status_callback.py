# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RestoredAgreementStatusCallback."""

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
class RestoredAgreementStatusCallback(Model):
    """The document and until when it is in force.

    Attributes:
        document_id: The agreement's id.
        expiration_date: When it expires.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("document_id", "document_id", c.INT),
        Field("expiration_date", "expiration_date", times.DATE),
    )

    document_id: int | None = ABSENT
    expiration_date: dt.date | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("document_id", UNSET)
        if value is UNSET:
            missing += 1
            model.document_id = None
        elif type(value) is int:
            model.document_id = value
        else:
            model.document_id = cls.__rows__[0][3](value, context, (where, "document_id"))
        value = get("expiration_date", UNSET)
        if value is UNSET:
            missing += 1
            model.expiration_date = None
        else:
            model.expiration_date = cls.__rows__[1][3](value, context, (where, "expiration_date"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
