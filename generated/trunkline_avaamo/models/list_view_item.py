# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ListViewItem."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.message_link import MessageLink, MessageLinkDict


@_define(kw_only=True, repr=False)
class ListViewItem(Model):
    """One row of a list.

    Attributes:
        title: The first line.
        subtitle: The second line.
        links: What can be pressed in the row.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("title", "title", c.STR),
        Field("subtitle", "subtitle", c.STR),
        Field("links", "links", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.message_link", "MessageLink"))),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    title: str | Unset = UNSET
    subtitle: str | Unset = UNSET
    links: list[MessageLink] | Unset = UNSET
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
        value = get("subtitle", UNSET)
        if value is UNSET:
            missing += 1
            model.subtitle = UNSET
        elif type(value) is str:
            model.subtitle = value
        else:
            model.subtitle = cls.__rows__[1][3](value, context, (where, "subtitle"))
        value = get("links", UNSET)
        if value is UNSET:
            missing += 1
            model.links = UNSET
        else:
            model.links = cls.__rows__[2][3](value, context, (where, "links"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class ListViewItemDict(TypedDict, total=False):
    """`ListViewItem` as a dict, for arguments."""

    title: str
    subtitle: str
    links: Sequence[MessageLink | MessageLinkDict]
