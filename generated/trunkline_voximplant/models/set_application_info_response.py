# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SetApplicationInfoResponse."""

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
class SetApplicationInfoResponse(Model):
    """What `applications.set_application_info` returns.

    Attributes:
        result: 1 when done.
        application_name: The application's name.
        secure_record_storage: Whether recordings are only handed out with a token.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.INT),
        Field("application_name", "application_name", c.STR),
        Field("secure_record_storage", "secure_record_storage", c.BOOL),
    )

    result: int | None = ABSENT
    application_name: str | None = ABSENT
    secure_record_storage: bool | None = ABSENT
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
        value = get("application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.application_name = None
        elif type(value) is str:
            model.application_name = value
        else:
            model.application_name = cls.__rows__[1][3](value, context, (where, "application_name"))
        value = get("secure_record_storage", UNSET)
        if value is UNSET:
            missing += 1
            model.secure_record_storage = None
        elif type(value) is bool:
            model.secure_record_storage = value
        else:
            model.secure_record_storage = cls.__rows__[2][3](value, context, (where, "secure_record_storage"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
