# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountDocumentsType."""

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

    from trunkline_voximplant.models.account_verification_type import AccountVerificationType


@_define(kw_only=True, repr=False)
class AccountDocumentsType(Model):
    """What the vendor calls AccountDocumentsType.

    Attributes:
        account_id: The account's id.
        verifications: The verifications.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("account_id", "account_id", c.INT),
        Field(
            "verifications",
            "verifications",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.account_verification_type", "AccountVerificationType")
            ),
        ),
    )

    account_id: int | None = ABSENT
    verifications: list[AccountVerificationType] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[0][3](value, context, (where, "account_id"))
        value = get("verifications", UNSET)
        if value is UNSET:
            missing += 1
            model.verifications = None
        else:
            model.verifications = cls.__rows__[1][3](value, context, (where, "verifications"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
