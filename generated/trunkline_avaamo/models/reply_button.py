# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ReplyButton."""

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
class ReplyButton(Model):
    """Something to press.

    Attributes:
        type_: What pressing does, such as `postback`.
        title: What is shown.
        payload: What is sent when it is pressed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR),
        Field("title", "title", c.STR, hidden=True),
        Field("payload", "payload", c.NullableCodec(c.STR), hidden=True),
    )

    type_: str | None = ABSENT
    title: str | None = ABSENT
    payload: str | None = ABSENT
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
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[0][3](value, context, (where, "type"))
        value = get("title", UNSET)
        if value is UNSET:
            missing += 1
            model.title = None
        elif type(value) is str:
            model.title = value
        else:
            model.title = cls.__rows__[1][3](value, context, (where, "title"))
        value = get("payload", UNSET)
        if value is UNSET:
            missing += 1
            model.payload = None
        elif type(value) is str:
            model.payload = value
        elif value is None:
            model.payload = None
        else:
            model.payload = cls.__rows__[2][3](value, context, (where, "payload"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
