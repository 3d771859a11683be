# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LiveUser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

    from trunkline_avaamo.models.live_device import LiveDevice


@_define(kw_only=True, repr=False)
class LiveUser(Model):
    """A user who talks with a live agent.

    Attributes:
        first_name: First name.
        last_name: Last name.
        email: E-mail address.
        custom_properties: Values known about the user, by name.
        display_name: The name to show.
        layer_id: The user's identifier, as the user storage wants it.
        device: What the user writes from.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("first_name", "first_name", c.NullableCodec(c.STR), hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field("email", "email", c.NullableCodec(c.STR), hidden=True),
        Field("custom_properties", "custom_properties", c.MapCodec(c.ANY), hidden=True),
        Field("display_name", "display_name", c.NullableCodec(c.STR), hidden=True),
        Field("layer_id", "layer_id", c.STR),
        Field("device", "device", model.ModelCodec("trunkline_avaamo.models.live_device", "LiveDevice")),
    )

    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    email: str | None = ABSENT
    custom_properties: dict[str, JSON] | None = ABSENT
    display_name: str | None = ABSENT
    layer_id: str | None = ABSENT
    device: LiveDevice | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
