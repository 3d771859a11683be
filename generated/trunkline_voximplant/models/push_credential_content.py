# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PushCredentialContent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
        Field("cert_content", "cert_content", c.STR, hidden=True),
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
