# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelUser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class ChannelUser(Model):
    """A user of your channel.

    Attributes:
        uuid: Your identifier of the user, a version 4 UUID.
        first_name: `You` when left out.
        last_name: Last name.
        custom_properties: Values known about the user, by name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("first_name", "first_name", c.STR, hidden=True),
        Field("last_name", "last_name", c.NullableCodec(c.STR), hidden=True),
        Field(
            "custom_properties", "custom_properties", c.MapCodec(c.UnionCodec(c.STR, c.ListCodec(c.STR))), hidden=True
        ),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    uuid: UUID
    first_name: str | Unset = UNSET
    last_name: str | None | Unset = UNSET
    custom_properties: dict[str, str | list[str]] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = UNSET
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.first_name = UNSET
        elif type(value) is str:
            model.first_name = value
        else:
            model.first_name = cls.__rows__[1][3](value, context, (where, "first_name"))
        value = get("last_name", UNSET)
        if value is UNSET:
            missing += 1
            model.last_name = UNSET
        elif type(value) is str:
            model.last_name = value
        elif value is None:
            model.last_name = None
        else:
            model.last_name = cls.__rows__[2][3](value, context, (where, "last_name"))
        value = get("custom_properties", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_properties = UNSET
        else:
            model.custom_properties = cls.__rows__[3][3](value, context, (where, "custom_properties"))
        if lacking or len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class ChannelUserDict(TypedDict, total=False):
    """`ChannelUser` as a dict, for arguments."""

    uuid: Required[UUID | str]
    first_name: str
    last_name: str | None
    custom_properties: Mapping[str, str | Sequence[str]]
