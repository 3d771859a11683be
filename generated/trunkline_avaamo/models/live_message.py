# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LiveMessage."""

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
class LiveMessage(Model):
    """A message of a live agent.

    Attributes:
        uuid: Its identifier.
        content: What was said.
        content_type: What kind of content it is.
        created_at: When it was made.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("content", "content", c.NullableCodec(c.STR), hidden=True),
        Field("content_type", "content_type", c.STR),
        Field("created_at", "created_at", times.SECONDS),
    )

    uuid: str
    content: str | None = ABSENT
    content_type: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if type(value) is str:
            model.uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = None
        elif type(value) is str:
            model.content = value
        elif value is None:
            model.content = None
        else:
            model.content = cls.__rows__[1][3](value, context, (where, "content"))
        value = get("content_type", UNSET)
        if value is UNSET:
            missing += 1
            model.content_type = None
        elif type(value) is str:
            model.content_type = value
        else:
            model.content_type = cls.__rows__[2][3](value, context, (where, "content_type"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[3][3](value, context, (where, "created_at"))
        if lacking or len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
