# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CreateSipRegistrationResponse."""

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

    from trunkline_voximplant.models.short_account_info_type import ShortAccountInfoType


@_define(kw_only=True, repr=False)
class CreateSipRegistrationResponse(Model):
    """What `sip_registrations.create_sip_registration` returns.

    Attributes:
        result: 1 when done.
        sip_registration_id: The SIP registration's id.
        account_info: The account after the charge.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.INT),
        Field("sip_registration_id", "sip_registration_id", c.INT),
        Field(
            "account_info",
            "account_info",
            model.ModelCodec("trunkline_voximplant.models.short_account_info_type", "ShortAccountInfoType"),
        ),
    )

    result: int | None = ABSENT
    sip_registration_id: int | None = ABSENT
    account_info: ShortAccountInfoType | None = ABSENT
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
        elif type(value) is int:
            model.result = value
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("sip_registration_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_registration_id = None
        elif type(value) is int:
            model.sip_registration_id = value
        else:
            model.sip_registration_id = cls.__rows__[1][3](value, context, (where, "sip_registration_id"))
        value = get("account_info", UNSET)
        if value is UNSET:
            missing += 1
            model.account_info = None
        elif type(value) is dict:
            model.account_info = (_codec2._class or _codec2.model)._decode(value, context, (where, "account_info"))
        else:
            model.account_info = cls.__rows__[2][3](value, context, (where, "account_info"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = CreateSipRegistrationResponse.__fields__[2].inner
