# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PushCredentialInfo."""

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

    from trunkline_voximplant.models.application_info_type import ApplicationInfoType
    from trunkline_voximplant.models.push_credential_content import PushCredentialContent
    from trunkline_voximplant.models.push_provider_name import PushProviderName


@_define(kw_only=True, repr=False)
class PushCredentialInfo(Model):
    """What the vendor calls PushCredentialInfo.

    Attributes:
        push_credential_id: The id of the push credentials.
        push_provider_id: The id of the push service.
        expiration_date: When it expires.
        credential_bundle: The application bundle the credentials belong to.
        content: What is stored.
        applications: The applications.
        push_provider_name: Whose push service.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("push_credential_id", "push_credential_id", c.INT),
        Field("push_provider_id", "push_provider_id", c.INT),
        Field("expiration_date", "expiration_date", c.STR),
        Field("credential_bundle", "credential_bundle", c.STR),
        Field(
            "content",
            "content",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.push_credential_content", "PushCredentialContent")
            ),
        ),
        Field(
            "applications",
            "applications",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.application_info_type", "ApplicationInfoType")),
        ),
        Field(
            "push_provider_name",
            "push_provider_name",
            enums.EnumCodec("trunkline_voximplant.models.push_provider_name", "PushProviderName"),
        ),
    )

    push_credential_id: int | None = ABSENT
    push_provider_id: int | None = ABSENT
    expiration_date: str | None = ABSENT
    credential_bundle: str | None = ABSENT
    content: list[PushCredentialContent] | None = ABSENT
    applications: list[ApplicationInfoType] | None = ABSENT
    push_provider_name: PushProviderName | None = ABSENT
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
        value = get("push_provider_id", UNSET)
        if value is UNSET:
            missing += 1
            model.push_provider_id = None
        elif type(value) is int:
            model.push_provider_id = value
        else:
            model.push_provider_id = cls.__rows__[1][3](value, context, (where, "push_provider_id"))
        value = get("expiration_date", UNSET)
        if value is UNSET:
            missing += 1
            model.expiration_date = None
        elif type(value) is str:
            model.expiration_date = value
        else:
            model.expiration_date = cls.__rows__[2][3](value, context, (where, "expiration_date"))
        value = get("credential_bundle", UNSET)
        if value is UNSET:
            missing += 1
            model.credential_bundle = None
        elif type(value) is str:
            model.credential_bundle = value
        else:
            model.credential_bundle = cls.__rows__[3][3](value, context, (where, "credential_bundle"))
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = None
        else:
            model.content = cls.__rows__[4][3](value, context, (where, "content"))
        value = get("applications", UNSET)
        if value is UNSET:
            missing += 1
            model.applications = None
        else:
            model.applications = cls.__rows__[5][3](value, context, (where, "applications"))
        value = get("push_provider_name", UNSET)
        if value is UNSET:
            missing += 1
            model.push_provider_name = None
        elif type(value) is str and value in _codec6._listed:
            model.push_provider_name = _codec6._listed[value]
        else:
            model.push_provider_name = cls.__rows__[6][3](value, context, (where, "push_provider_name"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec6: Any = PushCredentialInfo.__fields__[6].inner
