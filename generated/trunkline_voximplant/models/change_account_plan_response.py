# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ChangeAccountPlanResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_voximplant.models.short_account_info_type import ShortAccountInfoType


@_define(kw_only=True, repr=False)
class ChangeAccountPlanResponse(Model):
    """What `accounts.change_account_plan` returns.

    Attributes:
        result: 1 when done.
        account_info: The account after the charge.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.INT),
        Field(
            "account_info",
            "account_info",
            model.ModelCodec("trunkline_voximplant.models.short_account_info_type", "ShortAccountInfoType"),
        ),
    )

    result: int | Unset = UNSET
    account_info: ShortAccountInfoType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
