# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnswersDocument."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON, JSONInput

    from trunkline_avaamo.models.llamb_web_type import LlambWebType


@_define(kw_only=True, repr=False)
class AnswersDocument(Model):
    """A page for the retired Answers skill.

    Attributes:
        name: Its name.
        type_: An address to read, or the HTML itself.
        content: The HTML, when `type` says so.
        preview_url: Where users see the document.
        language: Language, such as `en-US`.
        attributes: Values to filter by, as JSON text.
        parsing_template: The template that cut the document.
        parsing_template_id: The number of the template that cuts the document.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR),
        Field("type_", "type", enums.EnumCodec("trunkline_avaamo.models.llamb_web_type", "LlambWebType")),
        Field("content", "content", c.STR, hidden=True),
        Field("preview_url", "preview_url", c.STR),
        Field("language", "language", c.STR),
        Field("attributes", "attributes", c.JSON_TEXT),
        Field("parsing_template", "parsing_template", c.STR),
        Field("parsing_template_id", "parsing_template_id", c.INT),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    name: str | Unset = UNSET
    type_: LlambWebType | Unset = UNSET
    content: str | Unset = UNSET
    preview_url: str | Unset = UNSET
    language: str | Unset = UNSET
    attributes: JSON | Unset = UNSET
    parsing_template: str | Unset = UNSET
    parsing_template_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class AnswersDocumentDict(TypedDict, total=False):
    """`AnswersDocument` as a dict, for arguments."""

    name: str
    type_: LlambWebType | str
    content: str
    preview_url: str
    language: str
    attributes: JSONInput
    parsing_template: str
    parsing_template_id: int
