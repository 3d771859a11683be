# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ConversationSummary."""

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
class ConversationSummary(Model):
    """A conversation in short.

    Attributes:
        uuid: The conversation's identifier.
        mode: Who speaks; which value means the agent is on no page.
        display_name: The name of the user in it.
        locale: The language of the conversation.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR),
        Field("mode", "mode", c.BOOL),
        Field("display_name", "display_name", c.NullableCodec(c.STR), hidden=True),
        Field("locale", "locale", c.NullableCodec(c.STR)),
    )

    uuid: str | None = ABSENT
    mode: bool | None = ABSENT
    display_name: str | None = ABSENT
    locale: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
