# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ReplyButton."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class ReplyButton(Model):
    """Something to press.

    Attributes:
        type_: What pressing does, such as `postback`.
        title: What is shown.
        payload: What is sent when it is pressed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR),
        Field("title", "title", c.STR),
        Field("payload", "payload", c.NullableCodec(c.STR)),
    )

    type_: str | None = ABSENT
    title: str | None = ABSENT
    payload: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
