# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""KeyValueItems."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class KeyValueItems(Model):
    """What the vendor calls KeyValueItems.

    Attributes:
        key: The key.
        value: The value.
        expires_at: When the value is deleted.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("key", "key", c.STR),
        Field("value", "value", c.STR, hidden=True),
        Field("expires_at", "expires_at", times.EpochCodec(1, "seconds since 1970", whole=True)),
    )

    key: str | None = ABSENT
    value: str | None = ABSENT
    expires_at: dt.datetime | None = ABSENT
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
        else:
            model.value = cls.__rows__[1][3](value, context, (where, "value"))
        value = get("expires_at", UNSET)
        if value is UNSET:
            missing += 1
            model.expires_at = None
        else:
            model.expires_at = cls.__rows__[2][3](value, context, (where, "expires_at"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
