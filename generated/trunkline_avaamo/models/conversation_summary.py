# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ConversationSummary."""

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
class ConversationSummary(Model):
    """A conversation in short.

    Attributes:
        uuid: The conversation's identifier.
        mode: Who speaks; which value means the agent is on no page.
        display_name: The name of the user in it.
        locale: The language of the conversation.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR),
        Field("mode", "mode", c.BOOL),
        Field("display_name", "display_name", c.NullableCodec(c.STR), hidden=True),
        Field("locale", "locale", c.NullableCodec(c.STR)),
    )

    uuid: str | None = ABSENT
    mode: bool | None = ABSENT
    display_name: str | None = ABSENT
    locale: str | None = ABSENT
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
        value = get("mode", UNSET)
        if value is UNSET:
            missing += 1
            model.mode = None
        elif type(value) is bool:
            model.mode = value
        else:
            model.mode = cls.__rows__[1][3](value, context, (where, "mode"))
        value = get("display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.display_name = None
        elif type(value) is str:
            model.display_name = value
        elif value is None:
            model.display_name = None
        else:
            model.display_name = cls.__rows__[2][3](value, context, (where, "display_name"))
        value = get("locale", UNSET)
        if value is UNSET:
            missing += 1
            model.locale = None
        elif type(value) is str:
            model.locale = value
        elif value is None:
            model.locale = None
        else:
            model.locale = cls.__rows__[3][3](value, context, (where, "locale"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
