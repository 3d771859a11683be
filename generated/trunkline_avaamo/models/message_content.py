# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""MessageContent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON, JSONInput

    from trunkline_avaamo.models.card import Card, CardDict
    from trunkline_avaamo.models.list_view import ListView, ListViewDict


@_define(kw_only=True, repr=False)
class MessageContent(Model):
    """A message that is more than a text.

    Attributes:
        list_view: Rows to choose from.
        card: A form to fill in.
        quick_reply: Answers to choose from.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("list_view", "list_view", model.ModelCodec("trunkline_avaamo.models.list_view", "ListView")),
        Field("card", "card", model.ModelCodec("trunkline_avaamo.models.card", "Card")),
        Field("quick_reply", "quick_reply", c.MapCodec(c.ANY)),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    list_view: ListView | Unset = UNSET
    card: Card | Unset = UNSET
    quick_reply: dict[str, JSON] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class MessageContentDict(TypedDict, total=False):
    """`MessageContent` as a dict, for arguments."""

    list_view: ListView | ListViewDict
    card: Card | CardDict
    quick_reply: Mapping[str, JSONInput]
