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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

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
