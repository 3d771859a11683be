# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CertificateInfoType."""

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
class CertificateInfoType(Model):
    """A push certificate, when it expires, and the applications that use it.

    Attributes:
        push_credential_id: The id of the push credentials.
        cert_file_name: The certificate's file name.
        expiration_date: When it expires.
        applications: The applications. A list or joined text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("push_credential_id", "push_credential_id", c.INT),
        Field("cert_file_name", "cert_file_name", c.STR),
        Field("expiration_date", "expiration_date", times.DATE),
        Field("applications", "applications", c.UnionCodec(c.ListCodec(c.STR), c.STR)),
    )

    push_credential_id: int | None = ABSENT
    cert_file_name: str | None = ABSENT
    expiration_date: dt.date | None = ABSENT
    applications: list[str] | str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("push_credential_id", UNSET)
        if value is UNSET:
            missing += 1
            model.push_credential_id = None
        elif type(value) is int:
            model.push_credential_id = value
        else:
            model.push_credential_id = cls.__rows__[0][3](value, context, (where, "push_credential_id"))
        value = get("cert_file_name", UNSET)
        if value is UNSET:
            missing += 1
            model.cert_file_name = None
        elif type(value) is str:
            model.cert_file_name = value
        else:
            model.cert_file_name = cls.__rows__[1][3](value, context, (where, "cert_file_name"))
        value = get("expiration_date", UNSET)
        if value is UNSET:
            missing += 1
            model.expiration_date = None
        else:
            model.expiration_date = cls.__rows__[2][3](value, context, (where, "expiration_date"))
        value = get("applications", UNSET)
        if value is UNSET:
            missing += 1
            model.applications = None
        else:
            model.applications = cls.__rows__[3][3](value, context, (where, "applications"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
