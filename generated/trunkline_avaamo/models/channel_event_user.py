# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelEventUser."""

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

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class ChannelEventUser(Model):
    """The user an event is about.

    Attributes:
        uuid: The identifier you chose for the user.
        first_name: First name.
        last_name: Last name.
        layer_id: The platform's identifier of the user.
        custom_properties: Values known about the user, by name.
        client_uuid: The identifier of the user's program.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("first_name", "first_name", c.NullableCodec(c.STR), hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field("layer_id", "layer_id", c.NullableCodec(c.STR)),
        Field("custom_properties", "custom_properties", c.MapCodec(c.ANY), hidden=True),
        Field("client_uuid", "client_uuid", c.NullableCodec(c.STR)),
    )

    uuid: str
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    layer_id: str | None = ABSENT
    custom_properties: dict[str, JSON] | None = ABSENT
    client_uuid: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if type(value) is str:
            model.uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.first_name = None
        elif type(value) is str:
            model.first_name = value
        elif value is None:
            model.first_name = None
        else:
            model.first_name = cls.__rows__[1][3](value, context, (where, "first_name"))
        value = get("last_name", UNSET)
        if value is UNSET:
            missing += 1
            model.last_name = None
        elif type(value) is str:
            model.last_name = value
        elif value is None:
            model.last_name = None
        else:
            model.last_name = cls.__rows__[2][3](value, context, (where, "last_name"))
        value = get("layer_id", UNSET)
        if value is UNSET:
            missing += 1
            model.layer_id = None
        elif type(value) is str:
            model.layer_id = value
        elif value is None:
            model.layer_id = None
        else:
            model.layer_id = cls.__rows__[3][3](value, context, (where, "layer_id"))
        value = get("custom_properties", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_properties = None
        else:
            model.custom_properties = cls.__rows__[4][3](value, context, (where, "custom_properties"))
        value = get("client_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.client_uuid = None
        elif type(value) is str:
            model.client_uuid = value
        elif value is None:
            model.client_uuid = None
        else:
            model.client_uuid = cls.__rows__[5][3](value, context, (where, "client_uuid"))
        if lacking or len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
