# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SIPRegistrationIsFailedCallbackItem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class SIPRegistrationIsFailedCallbackItem(Model):
    """A registration and why it failed.

    Attributes:
        sip_registration_id: The SIP registration's id.
        status_code: The SIP status.
        error_message: What went wrong.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sip_registration_id", "sip_registration_id", c.INT),
        Field("status_code", "status_code", c.STR),
        Field("error_message", "error_message", c.STR),
    )

    sip_registration_id: int | None = ABSENT
    status_code: str | None = ABSENT
    error_message: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("sip_registration_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_registration_id = None
        elif type(value) is int:
            model.sip_registration_id = value
        else:
            model.sip_registration_id = cls.__rows__[0][3](value, context, (where, "sip_registration_id"))
        value = get("status_code", UNSET)
        if value is UNSET:
            missing += 1
            model.status_code = None
        elif type(value) is str:
            model.status_code = value
        else:
            model.status_code = cls.__rows__[1][3](value, context, (where, "status_code"))
        value = get("error_message", UNSET)
        if value is UNSET:
            missing += 1
            model.error_message = None
        elif type(value) is str:
            model.error_message = value
        else:
            model.error_message = cls.__rows__[2][3](value, context, (where, "error_message"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
