# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LiveDevice."""

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
class LiveDevice(Model):
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
