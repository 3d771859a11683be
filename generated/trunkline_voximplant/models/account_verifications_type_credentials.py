# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeCredentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.account_verifications_type_credentials_legal_status import (
        AccountVerificationsTypeCredentialsLegalStatus,
    )


@_define(kw_only=True, repr=False)
class AccountVerificationsTypeCredentials(Model):
    """What the vendor calls AccountVerificationsTypeCredentials.

    Attributes:
        individual: The data of a person.
        legal_entity: The data of a company.
        entrepreneur: The data of an entrepreneur.
        legal_status: Whether a person, an entrepreneur or a company.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("individual", "individual", c.MapCodec(c.ANY), hidden=True),
        Field("legal_entity", "legal_entity", c.MapCodec(c.ANY), hidden=True),
        Field("entrepreneur", "entrepreneur", c.MapCodec(c.ANY), hidden=True),
        Field(
            "legal_status",
            "legal_status",
            enums.EnumCodec(
                "trunkline_voximplant.models.account_verifications_type_credentials_legal_status",
                "AccountVerificationsTypeCredentialsLegalStatus",
            ),
        ),
    )

    individual: dict[str, JSON] | None = ABSENT
    legal_entity: dict[str, JSON] | None = ABSENT
    entrepreneur: dict[str, JSON] | None = ABSENT
    legal_status: AccountVerificationsTypeCredentialsLegalStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("individual", UNSET)
        if value is UNSET:
            missing += 1
            model.individual = None
        else:
            model.individual = cls.__rows__[0][3](value, context, (where, "individual"))
        value = get("legal_entity", UNSET)
        if value is UNSET:
            missing += 1
            model.legal_entity = None
        else:
            model.legal_entity = cls.__rows__[1][3](value, context, (where, "legal_entity"))
        value = get("entrepreneur", UNSET)
        if value is UNSET:
            missing += 1
            model.entrepreneur = None
        else:
            model.entrepreneur = cls.__rows__[2][3](value, context, (where, "entrepreneur"))
        value = get("legal_status", UNSET)
        if value is UNSET:
            missing += 1
            model.legal_status = None
        elif type(value) is str and value in _codec3._listed:
            model.legal_status = _codec3._listed[value]
        else:
            model.legal_status = cls.__rows__[3][3](value, context, (where, "legal_status"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = AccountVerificationsTypeCredentials.__fields__[3].inner
