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
    from typing import Self

    from trunkline_runtime.codecs import JSON, JSONInput
    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("list_view", UNSET)
        if value is UNSET:
            missing += 1
            model.list_view = UNSET
        elif type(value) is dict:
            model.list_view = (_codec0._class or _codec0.model)._decode(value, context, (where, "list_view"))
        else:
            model.list_view = cls.__rows__[0][3](value, context, (where, "list_view"))
        value = get("card", UNSET)
        if value is UNSET:
            missing += 1
            model.card = UNSET
        elif type(value) is dict:
            model.card = (_codec1._class or _codec1.model)._decode(value, context, (where, "card"))
        else:
            model.card = cls.__rows__[1][3](value, context, (where, "card"))
        value = get("quick_reply", UNSET)
        if value is UNSET:
            missing += 1
            model.quick_reply = UNSET
        else:
            model.quick_reply = cls.__rows__[2][3](value, context, (where, "quick_reply"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = MessageContent.__fields__[0].inner
_codec1: Any = MessageContent.__fields__[1].inner


class MessageContentDict(TypedDict, total=False):
    """`MessageContent` as a dict, for arguments."""

    list_view: ListView | ListViewDict
    card: Card | CardDict
    quick_reply: Mapping[str, JSONInput]
