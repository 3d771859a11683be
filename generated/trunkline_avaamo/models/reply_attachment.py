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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
