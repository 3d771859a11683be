# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelCount."""

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
class ChannelCount(Model):
    """The traffic of one channel.

    Attributes:
        type_: The kind of channel, such as `web`.
        channel: The channel's name.
        count: How often.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR),
        Field("channel", "channel", c.STR),
        Field("count", "count", c.INT),
    )

    type_: str | None = ABSENT
    channel: str | None = ABSENT
    count: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[0][3](value, context, (where, "type"))
        value = get("channel", UNSET)
        if value is UNSET:
            missing += 1
            model.channel = None
        elif type(value) is str:
            model.channel = value
        else:
            model.channel = cls.__rows__[1][3](value, context, (where, "channel"))
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        elif type(value) is int:
            model.count = value
        else:
            model.count = cls.__rows__[2][3](value, context, (where, "count"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
