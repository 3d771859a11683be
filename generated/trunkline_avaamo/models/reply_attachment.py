# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ReplyAttachment."""

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

    from trunkline_avaamo.models.reply_payload import ReplyPayload


@_define(kw_only=True, repr=False)
class ReplyAttachment(Model):
    """A card, carousel or list.

    Attributes:
        type_: What kind of attachment, such as `template`.
        payload: What is in it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR),
        Field("payload", "payload", model.ModelCodec("trunkline_avaamo.models.reply_payload", "ReplyPayload")),
    )

    type_: str | None = ABSENT
    payload: ReplyPayload | None = ABSENT
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
        value = get("payload", UNSET)
        if value is UNSET:
            missing += 1
            model.payload = None
        elif type(value) is dict:
            model.payload = (_codec1._class or _codec1.model)._decode(value, context, (where, "payload"))
        else:
            model.payload = cls.__rows__[1][3](value, context, (where, "payload"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = ReplyAttachment.__fields__[1].inner
