# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""BotUserInfo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class BotUserInfo(Model):
    """A value an agent keeps about a user.

    Attributes:
        key: The name under which the value is kept.
        bot_id: The agent that keeps it.
        value: The value.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("key", "key", c.STR),
        Field("bot_id", "bot_id", c.NullableCodec(c.INT)),
        Field("value", "value", c.NullableCodec(c.STR), hidden=True),
    )

    key: str | None = ABSENT
    bot_id: int | None = ABSENT
    value: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
