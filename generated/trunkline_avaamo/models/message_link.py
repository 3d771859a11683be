# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""MessageLink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class MessageLink(Model):
    """Something to press in a row.

    Attributes:
        type_: What a tap does; `post_message` answers in the user's name.
        title: What is shown.
        value: What is sent when it is pressed.
        content: Another name for `value` in one sample.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR),
        Field("title", "title", c.STR),
        Field("value", "value", c.STR),
        Field("content", "content", c.STR, hidden=True),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    value: str | Unset = UNSET
    content: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = UNSET
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[0][3](value, context, (where, "type"))
        value = get("title", UNSET)
        if value is UNSET:
            missing += 1
            model.title = UNSET
        elif type(value) is str:
            model.title = value
        else:
            model.title = cls.__rows__[1][3](value, context, (where, "title"))
        value = get("value", UNSET)
        if value is UNSET:
            missing += 1
            model.value = UNSET
        elif type(value) is str:
            model.value = value
        else:
            model.value = cls.__rows__[2][3](value, context, (where, "value"))
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = UNSET
        elif type(value) is str:
            model.content = value
        else:
            model.content = cls.__rows__[3][3](value, context, (where, "content"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class MessageLinkDict(TypedDict, total=False):
    """`MessageLink` as a dict, for arguments."""

    type_: str
    title: str
    value: str
    content: str
