# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserStorageEntry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.insight_user import InsightUser


@_define(kw_only=True, repr=False)
class UserStorageEntry(Model):
    """A pair that is stored for a user.

    Attributes:
        key: The name under which the value is kept.
        value: The value.
        id: Its number.
        created_at: When it was made.
        updated_at: When it changed last.
        user: Whose value it is.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("key", "key", c.STR),
        Field("value", "value", c.NullableCodec(c.STR), hidden=True),
        Field("id", "id", c.INT),
        Field("created_at", "created_at", times.SECONDS),
        Field("updated_at", "updated_at", times.SECONDS),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.insight_user", "InsightUser")),
    )

    key: str | None = ABSENT
    value: str | None = ABSENT
    id: int | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    user: InsightUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("key", UNSET)
        if value is UNSET:
            missing += 1
            model.key = None
        elif type(value) is str:
            model.key = value
        else:
            model.key = cls.__rows__[0][3](value, context, (where, "key"))
        value = get("value", UNSET)
        if value is UNSET:
            missing += 1
            model.value = None
        elif type(value) is str:
            model.value = value
        elif value is None:
            model.value = None
        else:
            model.value = cls.__rows__[1][3](value, context, (where, "value"))
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[2][3](value, context, (where, "id"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[3][3](value, context, (where, "created_at"))
        value = get("updated_at", UNSET)
        if value is UNSET:
            missing += 1
            model.updated_at = None
        else:
            model.updated_at = cls.__rows__[4][3](value, context, (where, "updated_at"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec5._class or _codec5.model)._decode(value, context, (where, "user"))
        else:
            model.user = cls.__rows__[5][3](value, context, (where, "user"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec5: Any = UserStorageEntry.__fields__[5].inner
