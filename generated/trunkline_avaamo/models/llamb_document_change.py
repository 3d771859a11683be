# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LlambDocumentChange."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class LlambDocumentChange(Model):
    """A document's new name or address.

    Attributes:
        document_id: The document's number.
        name: Its name. At most 255 characters.
        preview_url: Where users see the document.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("document_id", "document_id", c.IntCodec(minimum=1.0), required=True),
        Field("name", "name", c.StrCodec(min_length=1, max_length=255)),
        Field("preview_url", "preview_url", c.STR),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    document_id: int
    name: str | Unset = UNSET
    preview_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("document_id", UNSET)
        if type(value) is int:
            model.document_id = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.document_id = UNSET
        else:
            model.document_id = cls.__rows__[0][3](value, context, (where, "document_id"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = UNSET
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("preview_url", UNSET)
        if value is UNSET:
            missing += 1
            model.preview_url = UNSET
        elif type(value) is str:
            model.preview_url = value
        else:
            model.preview_url = cls.__rows__[2][3](value, context, (where, "preview_url"))
        if lacking or len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


class LlambDocumentChangeDict(TypedDict, total=False):
    """`LlambDocumentChange` as a dict, for arguments."""

    document_id: Required[int]
    name: str
    preview_url: str
