# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetAccountInfoResponse."""

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
    from trunkline_voximplant.models.account_info_type import AccountInfoType


@_define(kw_only=True, repr=False)
class GetAccountInfoResponse(Model):
    """What `accounts.get_account_info` returns.

    Attributes:
        result: The answer.
        api_address: The API host nearest to the account.
        debugger_address: The host of the debugger. Not documented, seen in client code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", model.ModelCodec("trunkline_voximplant.models.account_info_type", "AccountInfoType")),
        Field("api_address", "api_address", c.STR),
        Field("debugger_address", "debugger_address", c.STR),
    )

    result: AccountInfoType | None = ABSENT
    api_address: str | None = ABSENT
    debugger_address: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
