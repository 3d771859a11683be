# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PushCredentialContent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class PushCredentialContent(Model):
    """What the vendor calls PushCredentialContent.

    Attributes:
        cert_file_name: The certificate's file name.
        cert_content: The certificate, a PKCS #12 file.
        is_dev_mode: Whether the certificate is for Apple's development service.
        sender_id: The sender id at Google.
        huawei_client_id: The client id at Huawei.
        huawei_application_id: The application id at Huawei.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("cert_file_name", "cert_file_name", c.STR),
        Field("cert_content", "cert_content", c.STR, hidden=True, secret=True),
        Field("is_dev_mode", "is_dev_mode", c.BOOL),
        Field("sender_id", "sender_id", c.STR),
        Field("huawei_client_id", "huawei_client_id", c.STR),
        Field("huawei_application_id", "huawei_application_id", c.STR),
    )

    cert_file_name: str | None = ABSENT
    cert_content: str | None = ABSENT
    is_dev_mode: bool | None = ABSENT
    sender_id: str | None = ABSENT
    huawei_client_id: str | None = ABSENT
    huawei_application_id: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("cert_file_name", UNSET)
        if value is UNSET:
            missing += 1
            model.cert_file_name = None
        elif type(value) is str:
            model.cert_file_name = value
        else:
            model.cert_file_name = cls.__rows__[0][3](value, context, (where, "cert_file_name"))
        value = get("cert_content", UNSET)
        if value is UNSET:
            missing += 1
            model.cert_content = None
        elif type(value) is str:
            model.cert_content = value
        else:
            model.cert_content = cls.__rows__[1][3](value, context, (where, "cert_content"))
        value = get("is_dev_mode", UNSET)
        if value is UNSET:
            missing += 1
            model.is_dev_mode = None
        elif type(value) is bool:
            model.is_dev_mode = value
        else:
            model.is_dev_mode = cls.__rows__[2][3](value, context, (where, "is_dev_mode"))
        value = get("sender_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sender_id = None
        elif type(value) is str:
            model.sender_id = value
        else:
            model.sender_id = cls.__rows__[3][3](value, context, (where, "sender_id"))
        value = get("huawei_client_id", UNSET)
        if value is UNSET:
            missing += 1
            model.huawei_client_id = None
        elif type(value) is str:
            model.huawei_client_id = value
        else:
            model.huawei_client_id = cls.__rows__[4][3](value, context, (where, "huawei_client_id"))
        value = get("huawei_application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.huawei_application_id = None
        elif type(value) is str:
            model.huawei_application_id = value
        else:
            model.huawei_application_id = cls.__rows__[5][3](value, context, (where, "huawei_application_id"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
