# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserProperty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class UserProperty(Model):
    """Something that can be known about a user.

    Attributes:
        id: Its number.
        name: The property's name, unique within the agent.
        key: The property's key, unique within the agent.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT, required=True),
        Field("name", "name", c.STR, required=True),
        Field("key", "key", c.STR, required=True),
    )

    id: int
    name: str
    key: str
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if type(value) is int:
            model.id = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.id = None
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("name", UNSET)
        if type(value) is str:
            model.name = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.name = None
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("key", UNSET)
        if type(value) is str:
            model.key = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.key = None
        else:
            model.key = cls.__rows__[2][3](value, context, (where, "key"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
