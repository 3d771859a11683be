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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
