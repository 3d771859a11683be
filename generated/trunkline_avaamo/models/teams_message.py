# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""TeamsMessage."""

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

    from trunkline_runtime.codecs import JSON, JSONInput
    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class TeamsMessage(Model):
    """Either a text or a message of your own making.

    Attributes:
        text: The text.
        custom_teams_message: A whole Bot Framework activity, such as a hero card.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("text", "text", c.STR, hidden=True),
        Field("custom_teams_message", "CustomTeamsMessage", c.MapCodec(c.ANY), hidden=True),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    text: str | Unset = UNSET
    custom_teams_message: dict[str, JSON] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("text", UNSET)
        if value is UNSET:
            missing += 1
            model.text = UNSET
        elif type(value) is str:
            model.text = value
        else:
            model.text = cls.__rows__[0][3](value, context, (where, "text"))
        value = get("CustomTeamsMessage", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_teams_message = UNSET
        else:
            model.custom_teams_message = cls.__rows__[1][3](value, context, (where, "CustomTeamsMessage"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class TeamsMessageDict(TypedDict, total=False):
    """`TeamsMessage` as a dict, for arguments."""

    text: str
    custom_teams_message: Mapping[str, JSONInput]
