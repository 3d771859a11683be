# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CardInput."""

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
class CardInput(Model):
    """One field of a form.

    Attributes:
        title: The question beside the field.
        type_: `data_capture` asks the user for a value.
        uuid: Your identifier of the field.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("title", "title", c.STR),
        Field("type_", "type", c.STR),
        Field("uuid", "uuid", c.STR),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("title", UNSET)
        if value is UNSET:
            missing += 1
            model.title = UNSET
        elif type(value) is str:
            model.title = value
        else:
            model.title = cls.__rows__[0][3](value, context, (where, "title"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = UNSET
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = UNSET
        elif type(value) is str:
            model.uuid = value
        else:
            model.uuid = cls.__rows__[2][3](value, context, (where, "uuid"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class CardInputDict(TypedDict, total=False):
    """`CardInput` as a dict, for arguments."""

    title: str
    type_: str
    uuid: str
