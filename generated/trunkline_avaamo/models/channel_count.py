# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelCount."""

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
