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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
