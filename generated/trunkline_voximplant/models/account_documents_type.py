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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.account_verification_type import (
        AccountVerificationType,
    )


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
