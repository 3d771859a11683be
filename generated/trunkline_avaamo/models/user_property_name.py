# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserPropertyName."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class UserPropertyName(Model):
    """A property's new name.

    Attributes:
        name: Unique for the agent.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("name", "name", c.StrCodec(min_length=1), required=True),)
    __absent__: ClassVar[Unset | None] = UNSET

    name: str
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("name", UNSET)
        if type(value) is str:
            model.name = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.name = UNSET
        else:
            model.name = cls.__rows__[0][3](value, context, (where, "name"))
        if lacking or len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class UserPropertyNameDict(TypedDict, total=False):
    """`UserPropertyName` as a dict, for arguments."""

    name: Required[str]
