# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LlambWebDocument."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

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
class LlambWebDocument(Model):
    """A page to learn.

    Attributes:
        name: Its name. At most 255 characters.
        type_: An address to read, or the HTML itself.
        source: The address, or the HTML itself.
        preview_url: Where users see the page; needed for `html`.
        language: Language, such as `en-US`.
        parsing_template_id: The number of the template that cuts the document.
        attributes: Values to filter by, as JSON text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.StrCodec(min_length=1, max_length=255), required=True),
        Field(
            "type_", "type", enums.EnumCodec("trunkline_avaamo.models.llamb_web_type", "LlambWebType"), required=True
        ),
        Field("source", "source", c.StrCodec(min_length=1, max_bytes=5242880), required=True),
        Field("preview_url", "preview_url", c.STR),
        Field("language", "language", c.STR),
        Field("parsing_template_id", "parsing_template_id", c.INT),
        Field("attributes", "attributes", c.JSON_TEXT),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    name: str
    type_: LlambWebType
    source: str
    preview_url: str | Unset = UNSET
    language: str | Unset = UNSET
    parsing_template_id: int | Unset = UNSET
    attributes: JSON | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class LlambWebDocumentDict(TypedDict, total=False):
    """`LlambWebDocument` as a dict, for arguments."""

    name: Required[str]
    type_: Required[LlambWebType | str]
    source: Required[str]
    preview_url: str
    language: str
    parsing_template_id: int
    attributes: JSONInput
