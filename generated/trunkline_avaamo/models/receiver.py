# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Receiver."""

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

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.bot_user_info import BotUserInfo


@_define(kw_only=True, repr=False)
class Receiver(Model):
    """A person in a conversation, with what the agent knows.

    Attributes:
        first_name: First name.
        last_name: Last name.
        layer_id: The user's identifier, as the user storage wants it.
        email: E-mail address.
        phone: Telephone number.
        avatar: Whether there is a picture.
        avatar_updated_at: When the picture changed.
        avaamo_id: The user's number at Avaamo; `of_user` takes it.
        custom_properties: Values known about the user, by name.
        display_name: The name to show.
        bot_user_info: Values the agent keeps about the user.
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
        Field("custom_properties", "custom_properties", c.MapCodec(c.ANY), hidden=True),
        Field("display_name", "display_name", c.NullableCodec(c.STR), hidden=True),
        Field(
            "bot_user_info",
            "bot_user_info",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.bot_user_info", "BotUserInfo")),
        ),
    )

    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    layer_id: str | None = ABSENT
    email: str | None = ABSENT
    phone: str | None = ABSENT
    avatar: bool | None = ABSENT
    avatar_updated_at: dt.datetime | None = ABSENT
    avaamo_id: int | None = ABSENT
    custom_properties: dict[str, JSON] | None = ABSENT
    display_name: str | None = ABSENT
    bot_user_info: list[BotUserInfo] | None = ABSENT
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
        value = get("custom_properties", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_properties = None
        else:
            model.custom_properties = cls.__rows__[8][3](value, context, (where, "custom_properties"))
        value = get("display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.display_name = None
        elif type(value) is str:
            model.display_name = value
        elif value is None:
            model.display_name = None
        else:
            model.display_name = cls.__rows__[9][3](value, context, (where, "display_name"))
        value = get("bot_user_info", UNSET)
        if value is UNSET:
            missing += 1
            model.bot_user_info = None
        else:
            model.bot_user_info = cls.__rows__[10][3](value, context, (where, "bot_user_info"))
        if len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
