# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""EventDevice."""

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
class EventDevice(Model):
    """What a user writes from.

    Attributes:
        device_uuid: The device it was written on.
        uuid: In the table, not in the sample.
        channel_name: The channel's name.
        last_visited_page: The web page the user was on.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("device_uuid", "device_uuid", c.NullableCodec(c.STR)),
        Field("uuid", "uuid", c.NullableCodec(c.STR)),
        Field("channel_name", "channel_name", c.NullableCodec(c.STR)),
        Field("last_visited_page", "last_visited_page", c.NullableCodec(c.STR), hidden=True),
    )

    device_uuid: str | None = ABSENT
    uuid: str | None = ABSENT
    channel_name: str | None = ABSENT
    last_visited_page: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("device_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.device_uuid = None
        elif type(value) is str:
            model.device_uuid = value
        elif value is None:
            model.device_uuid = None
        else:
            model.device_uuid = cls.__rows__[0][3](value, context, (where, "device_uuid"))
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str:
            model.uuid = value
        elif value is None:
            model.uuid = None
        else:
            model.uuid = cls.__rows__[1][3](value, context, (where, "uuid"))
        value = get("channel_name", UNSET)
        if value is UNSET:
            missing += 1
            model.channel_name = None
        elif type(value) is str:
            model.channel_name = value
        elif value is None:
            model.channel_name = None
        else:
            model.channel_name = cls.__rows__[2][3](value, context, (where, "channel_name"))
        value = get("last_visited_page", UNSET)
        if value is UNSET:
            missing += 1
            model.last_visited_page = None
        elif type(value) is str:
            model.last_visited_page = value
        elif value is None:
            model.last_visited_page = None
        else:
            model.last_visited_page = cls.__rows__[3][3](value, context, (where, "last_visited_page"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
