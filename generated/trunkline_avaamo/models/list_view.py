# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ListView."""

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

    from trunkline_avaamo.models.list_view_item import ListViewItem, ListViewItemDict


@_define(kw_only=True, repr=False)
class ListView(Model):
    """A message with rows to choose from.

    Attributes:
        top_element_style: How large the first row is, such as `compact`.
        items: The rows.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("top_element_style", "top_element_style", c.STR),
        Field(
            "items", "items", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.list_view_item", "ListViewItem"))
        ),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    top_element_style: str | Unset = UNSET
    items: list[ListViewItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("top_element_style", UNSET)
        if value is UNSET:
            missing += 1
            model.top_element_style = UNSET
        elif type(value) is str:
            model.top_element_style = value
        else:
            model.top_element_style = cls.__rows__[0][3](value, context, (where, "top_element_style"))
        value = get("items", UNSET)
        if value is UNSET:
            missing += 1
            model.items = UNSET
        else:
            model.items = cls.__rows__[1][3](value, context, (where, "items"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class ListViewDict(TypedDict, total=False):
    """`ListView` as a dict, for arguments."""

    top_element_style: str
    items: Sequence[ListViewItem | ListViewItemDict]
