# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""AccountNew."""

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
class AccountNew(Model):
    """The account to make along with a user.

    Attributes:
        name: The account's name.
        email: The account's e-mail address.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR, required=True, hidden=True),
        Field("email", "email", c.STR, required=True, hidden=True),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    name: str
    email: str
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
        value = get("email", UNSET)
        if type(value) is str:
            model.email = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.email = UNSET
        else:
            model.email = cls.__rows__[1][3](value, context, (where, "email"))
        if lacking or len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class AccountNewDict(TypedDict, total=False):
    """`AccountNew` as a dict, for arguments."""

    name: Required[str]
    email: Required[str]
