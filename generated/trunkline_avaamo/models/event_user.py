# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""EventUser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.event_device import EventDevice


@_define(kw_only=True, repr=False)
class EventUser(Model):
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
        Field("layer_id", "layer_id", c.NullableCodec(c.STR)),
        Field("device", "device", model.ModelCodec("trunkline_avaamo.models.event_device", "EventDevice")),
    )

    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    email: str | None = ABSENT
    custom_properties: dict[str, JSON] | None = ABSENT
    display_name: str | None = ABSENT
    layer_id: str | None = ABSENT
    device: EventDevice | None = ABSENT
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
        value = get("email", UNSET)
        if value is UNSET:
            missing += 1
            model.email = None
        elif type(value) is str:
            model.email = value
        elif value is None:
            model.email = None
        else:
            model.email = cls.__rows__[2][3](value, context, (where, "email"))
        value = get("custom_properties", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_properties = None
        else:
            model.custom_properties = cls.__rows__[3][3](value, context, (where, "custom_properties"))
        value = get("display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.display_name = None
        elif type(value) is str:
            model.display_name = value
        elif value is None:
            model.display_name = None
        else:
            model.display_name = cls.__rows__[4][3](value, context, (where, "display_name"))
        value = get("layer_id", UNSET)
        if value is UNSET:
            missing += 1
            model.layer_id = None
        elif type(value) is str:
            model.layer_id = value
        elif value is None:
            model.layer_id = None
        else:
            model.layer_id = cls.__rows__[5][3](value, context, (where, "layer_id"))
        value = get("device", UNSET)
        if value is UNSET:
            missing += 1
            model.device = None
        elif type(value) is dict:
            model.device = (_codec6._class or _codec6.model)._decode(value, context, (where, "device"))
        else:
            model.device = cls.__rows__[6][3](value, context, (where, "device"))
        if len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec6: Any = EventUser.__fields__[6].inner
