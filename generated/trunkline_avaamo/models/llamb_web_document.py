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
    from typing import Self

    from trunkline_runtime.codecs import JSON, JSONInput
    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("name", UNSET)
        if type(value) is str:
            model.name = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.name = UNSET
        else:
            model.name = cls.__rows__[0][3](value, context, (where, "name"))
        value = get("type", UNSET)
        if type(value) is str and value in _codec1._listed:
            model.type_ = _codec1._listed[value]
        elif value is UNSET:
            missing += 1
            lacking = True
            model.type_ = UNSET
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("source", UNSET)
        if type(value) is str:
            model.source = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.source = UNSET
        else:
            model.source = cls.__rows__[2][3](value, context, (where, "source"))
        value = get("preview_url", UNSET)
        if value is UNSET:
            missing += 1
            model.preview_url = UNSET
        elif type(value) is str:
            model.preview_url = value
        else:
            model.preview_url = cls.__rows__[3][3](value, context, (where, "preview_url"))
        value = get("language", UNSET)
        if value is UNSET:
            missing += 1
            model.language = UNSET
        elif type(value) is str:
            model.language = value
        else:
            model.language = cls.__rows__[4][3](value, context, (where, "language"))
        value = get("parsing_template_id", UNSET)
        if value is UNSET:
            missing += 1
            model.parsing_template_id = UNSET
        elif type(value) is int:
            model.parsing_template_id = value
        else:
            model.parsing_template_id = cls.__rows__[5][3](value, context, (where, "parsing_template_id"))
        value = get("attributes", UNSET)
        if value is UNSET:
            missing += 1
            model.attributes = UNSET
        else:
            model.attributes = cls.__rows__[6][3](value, context, (where, "attributes"))
        if lacking or len(data) + missing != 7:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = LlambWebDocument.__fields__[1].inner


class LlambWebDocumentDict(TypedDict, total=False):
    """`LlambWebDocument` as a dict, for arguments."""

    name: Required[str]
    type_: Required[LlambWebType | str]
    source: Required[str]
    preview_url: str
    language: str
    parsing_template_id: int
    attributes: JSONInput
