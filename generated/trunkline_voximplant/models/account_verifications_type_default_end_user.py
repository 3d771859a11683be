# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationsTypeDefaultEndUser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.account_verifications_type_credentials import AccountVerificationsTypeCredentials


@_define(kw_only=True, repr=False)
class AccountVerificationsTypeDefaultEndUser(Model):
    """What the vendor calls AccountVerificationsTypeDefaultEndUser.

    Attributes:
        end_user_uuid: The end user's id.
        credentials: The data of the person or company.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("end_user_uuid", "end_user_uuid", c.INT),
        Field(
            "credentials",
            "credentials",
            model.ModelCodec(
                "trunkline_voximplant.models.account_verifications_type_credentials",
                "AccountVerificationsTypeCredentials",
            ),
        ),
    )

    end_user_uuid: int | None = ABSENT
    credentials: AccountVerificationsTypeCredentials | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("end_user_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.end_user_uuid = None
        elif type(value) is int:
            model.end_user_uuid = value
        else:
            model.end_user_uuid = cls.__rows__[0][3](value, context, (where, "end_user_uuid"))
        value = get("credentials", UNSET)
        if value is UNSET:
            missing += 1
            model.credentials = None
        elif type(value) is dict:
            model.credentials = (_codec1._class or _codec1.model)._decode(value, context, (where, "credentials"))
        else:
            model.credentials = cls.__rows__[1][3](value, context, (where, "credentials"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = AccountVerificationsTypeDefaultEndUser.__fields__[1].inner
