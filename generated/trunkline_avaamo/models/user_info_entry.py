# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserInfoEntry."""

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
class UserInfoEntry(Model):
    """One thing known about a user.

    Attributes:
        user_id: The user's number.
        key: The name under which the value is kept.
        value: The value as text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.INT),
        Field("key", "key", c.STR),
        Field("value", "value", c.NullableCodec(c.STR), hidden=True),
    )

    user_id: int | None = ABSENT
    key: str | None = ABSENT
    value: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[0][3](value, context, (where, "user_id"))
        value = get("key", UNSET)
        if value is UNSET:
            missing += 1
            model.key = None
        elif type(value) is str:
            model.key = value
        else:
            model.key = cls.__rows__[1][3](value, context, (where, "key"))
        value = get("value", UNSET)
        if value is UNSET:
            missing += 1
            model.value = None
        elif type(value) is str:
            model.value = value
        elif value is None:
            model.value = None
        else:
            model.value = cls.__rows__[2][3](value, context, (where, "value"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
