# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""MsgUser."""

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
class MsgUser(Model):
    """A person in a conversation. The last five members come only with `device_info`.

    Attributes:
        first_name: First name.
        last_name: Last name.
        layer_id: The user's identifier, as the user storage wants it.
        email: E-mail address.
        phone: Telephone number.
        avatar: Whether there is a picture.
        avatar_updated_at: When the picture changed.
        avaamo_id: The user's number at Avaamo; `of_user` takes it.
        user_agent: Only for the web channel.
        os_name: The operating system; with `device_info` only.
        zone_offset: The user's distance from UTC; with `device_info` only.
        utc_offset: Seconds.
        time_zone: The user's time zone; with `device_info` only.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("first_name", "first_name", c.NullableCodec(c.STR), hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field("layer_id", "layer_id", c.STR),
        Field("email", "email", c.NullableCodec(c.STR), hidden=True),
        Field("phone", "phone", c.NullableCodec(c.STR), hidden=True),
        Field("avatar", "avatar", c.BOOL),
        Field("avatar_updated_at", "avatar_updated_at", c.NullableCodec(times.SECONDS)),
        Field("avaamo_id", "avaamo_id", c.INT),
        Field("user_agent", "user_agent", c.NullableCodec(c.STR)),
        Field("os_name", "os_name", c.NullableCodec(c.STR)),
        Field("zone_offset", "zone_offset", c.NullableCodec(c.UnionCodec(c.STR, c.FLOAT))),
        Field("utc_offset", "utc_offset", c.NullableCodec(c.INT)),
        Field("time_zone", "time_zone", c.NullableCodec(c.STR)),
    )

    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    layer_id: str | None = ABSENT
    email: str | None = ABSENT
    phone: str | None = ABSENT
    avatar: bool | None = ABSENT
    avatar_updated_at: dt.datetime | None = ABSENT
    avaamo_id: int | None = ABSENT
    user_agent: str | None = ABSENT
    os_name: str | None = ABSENT
    zone_offset: str | float | None = ABSENT
    utc_offset: int | None = ABSENT
    time_zone: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.first_name = None
        elif type(value) is str:
            model.first_name = value
        elif value is None:
            model.first_name = None
        else:
            model.first_name = cls.__rows__[0][3](value, context, (where, "first_name"))
        value = get("last_name", UNSET)
        if value is UNSET:
            missing += 1
            model.last_name = None
        elif type(value) is str:
            model.last_name = value
        elif value is None:
            model.last_name = None
        else:
            model.last_name = cls.__rows__[1][3](value, context, (where, "last_name"))
        value = get("layer_id", UNSET)
        if value is UNSET:
            missing += 1
            model.layer_id = None
        elif type(value) is str:
            model.layer_id = value
        else:
            model.layer_id = cls.__rows__[2][3](value, context, (where, "layer_id"))
        value = get("email", UNSET)
        if value is UNSET:
            missing += 1
            model.email = None
        elif type(value) is str:
            model.email = value
        elif value is None:
            model.email = None
        else:
            model.email = cls.__rows__[3][3](value, context, (where, "email"))
        value = get("phone", UNSET)
        if value is UNSET:
            missing += 1
            model.phone = None
        elif type(value) is str:
            model.phone = value
        elif value is None:
            model.phone = None
        else:
            model.phone = cls.__rows__[4][3](value, context, (where, "phone"))
        value = get("avatar", UNSET)
        if value is UNSET:
            missing += 1
            model.avatar = None
        elif type(value) is bool:
            model.avatar = value
        else:
            model.avatar = cls.__rows__[5][3](value, context, (where, "avatar"))
        value = get("avatar_updated_at", UNSET)
        if value is UNSET:
            missing += 1
            model.avatar_updated_at = None
        else:
            model.avatar_updated_at = cls.__rows__[6][3](value, context, (where, "avatar_updated_at"))
        value = get("avaamo_id", UNSET)
        if value is UNSET:
            missing += 1
            model.avaamo_id = None
        elif type(value) is int:
            model.avaamo_id = value
        else:
            model.avaamo_id = cls.__rows__[7][3](value, context, (where, "avaamo_id"))
        value = get("user_agent", UNSET)
        if value is UNSET:
            missing += 1
            model.user_agent = None
        elif type(value) is str:
            model.user_agent = value
        elif value is None:
            model.user_agent = None
        else:
            model.user_agent = cls.__rows__[8][3](value, context, (where, "user_agent"))
        value = get("os_name", UNSET)
        if value is UNSET:
            missing += 1
            model.os_name = None
        elif type(value) is str:
            model.os_name = value
        elif value is None:
            model.os_name = None
        else:
            model.os_name = cls.__rows__[9][3](value, context, (where, "os_name"))
        value = get("zone_offset", UNSET)
        if value is UNSET:
            missing += 1
            model.zone_offset = None
        else:
            model.zone_offset = cls.__rows__[10][3](value, context, (where, "zone_offset"))
        value = get("utc_offset", UNSET)
        if value is UNSET:
            missing += 1
            model.utc_offset = None
        elif type(value) is int:
            model.utc_offset = value
        elif value is None:
            model.utc_offset = None
        else:
            model.utc_offset = cls.__rows__[11][3](value, context, (where, "utc_offset"))
        value = get("time_zone", UNSET)
        if value is UNSET:
            missing += 1
            model.time_zone = None
        elif type(value) is str:
            model.time_zone = value
        elif value is None:
            model.time_zone = None
        else:
            model.time_zone = cls.__rows__[12][3](value, context, (where, "time_zone"))
        if len(data) + missing != 13:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
