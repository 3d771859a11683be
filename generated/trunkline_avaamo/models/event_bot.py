# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""EventBot."""

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

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class EventBot(Model):
    """The agent an event is about.

    Attributes:
        uuid: The agent's identifier.
        display_name: The agent's name.
        description: What the agent is for.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, hidden=True, secret=True),
        Field("display_name", "display_name", c.NullableCodec(c.STR)),
        Field("description", "description", c.NullableCodec(c.STR)),
    )

    uuid: str | None = ABSENT
    display_name: str | None = ABSENT
    description: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str:
            model.uuid = value
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.display_name = None
        elif type(value) is str:
            model.display_name = value
        elif value is None:
            model.display_name = None
        else:
            model.display_name = cls.__rows__[1][3](value, context, (where, "display_name"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
