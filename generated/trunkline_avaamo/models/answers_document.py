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
    from typing import Self

    from trunkline_runtime.codecs import JSON, JSONInput
    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = UNSET
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[0][3](value, context, (where, "name"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = UNSET
        elif type(value) is str and value in _codec1._listed:
            model.type_ = _codec1._listed[value]
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("content", UNSET)
        if value is UNSET:
            missing += 1
            model.content = UNSET
        elif type(value) is str:
            model.content = value
        else:
            model.content = cls.__rows__[2][3](value, context, (where, "content"))
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
        value = get("attributes", UNSET)
        if value is UNSET:
            missing += 1
            model.attributes = UNSET
        else:
            model.attributes = cls.__rows__[5][3](value, context, (where, "attributes"))
        value = get("parsing_template", UNSET)
        if value is UNSET:
            missing += 1
            model.parsing_template = UNSET
        elif type(value) is str:
            model.parsing_template = value
        else:
            model.parsing_template = cls.__rows__[6][3](value, context, (where, "parsing_template"))
        value = get("parsing_template_id", UNSET)
        if value is UNSET:
            missing += 1
            model.parsing_template_id = UNSET
        elif type(value) is int:
            model.parsing_template_id = value
        else:
            model.parsing_template_id = cls.__rows__[7][3](value, context, (where, "parsing_template_id"))
        if len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = AnswersDocument.__fields__[1].inner


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
