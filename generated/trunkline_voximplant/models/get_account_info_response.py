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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            model.result = None
        elif type(value) is dict:
            model.result = (_codec0._class or _codec0.model)._decode(value, context, (where, "result"))
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("api_address", UNSET)
        if value is UNSET:
            missing += 1
            model.api_address = None
        elif type(value) is str:
            model.api_address = value
        else:
            model.api_address = cls.__rows__[1][3](value, context, (where, "api_address"))
        value = get("debugger_address", UNSET)
        if value is UNSET:
            missing += 1
            model.debugger_address = None
        elif type(value) is str:
            model.debugger_address = value
        else:
            model.debugger_address = cls.__rows__[2][3](value, context, (where, "debugger_address"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = GetAccountInfoResponse.__fields__[0].inner
