# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ReplyPayload."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.reply_button import ReplyButton


@_define(kw_only=True, repr=False)
class ReplyPayload(Model):
    """What is in a card.

    Attributes:
        template_type: What kind of card it is, such as `button`.
        text: What is said.
        buttons: What the user can press.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("template_type", "template_type", c.STR),
        Field("text", "text", c.NullableCodec(c.STR), hidden=True),
        Field(
            "buttons", "buttons", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.reply_button", "ReplyButton"))
        ),
    )

    template_type: str | None = ABSENT
    text: str | None = ABSENT
    buttons: list[ReplyButton] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("template_type", UNSET)
        if value is UNSET:
            missing += 1
            model.template_type = None
        elif type(value) is str:
            model.template_type = value
        else:
            model.template_type = cls.__rows__[0][3](value, context, (where, "template_type"))
        value = get("text", UNSET)
        if value is UNSET:
            missing += 1
            model.text = None
        elif type(value) is str:
            model.text = value
        elif value is None:
            model.text = None
        else:
            model.text = cls.__rows__[1][3](value, context, (where, "text"))
        value = get("buttons", UNSET)
        if value is UNSET:
            missing += 1
            model.buttons = None
        else:
            model.buttons = cls.__rows__[2][3](value, context, (where, "buttons"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
