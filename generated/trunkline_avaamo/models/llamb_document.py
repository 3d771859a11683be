# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LlambDocument."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

    from trunkline_avaamo.models.llamb_document_status import LlambDocumentStatus


@_define(kw_only=True, repr=False)
class LlambDocument(Model):
    """A document the agent answers from.

    Attributes:
        id: Null once the document is deleted.
        name: Its name.
        uuid: Its identifier.
        document_type: What kind of document it is.
        status: How it stands.
        language: The number of the language.
        language_string: The language's name.
        document_group: The group the document is in.
        source_url: The address it was read from.
        source_file: The name of the file it was made from.
        preview_url: Where users see the document.
        document_properties: Values to filter by, as stored.
        parsing_template: The number of the template that cut it.
        file_type: The file's format.
        last_error: What went wrong last; null when nothing did.
        updated_at: When it changed last.
        created_at: When it was made.
        updated_by: Who changed it last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.NullableCodec(c.INT)),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("uuid", "uuid", c.STR),
        Field("document_type", "document_type", c.NullableCodec(c.STR)),
        Field(
            "status", "status", enums.EnumCodec("trunkline_avaamo.models.llamb_document_status", "LlambDocumentStatus")
        ),
        Field("language", "language", c.NullableCodec(c.INT)),
        Field("language_string", "language_string", c.NullableCodec(c.STR)),
        Field("document_group", "document_group", c.NullableCodec(c.INT)),
        Field("source_url", "source_url", c.NullableCodec(c.STR)),
        Field("source_file", "source_file", c.NullableCodec(c.STR)),
        Field("preview_url", "preview_url", c.NullableCodec(c.STR)),
        Field("document_properties", "document_properties", c.NullableCodec(c.UnionCodec(c.MapCodec(c.ANY), c.STR))),
        Field("parsing_template", "parsing_template", c.NullableCodec(c.INT)),
        Field("file_type", "file_type", c.NullableCodec(c.STR)),
        Field("last_error", "last_error", c.NullableCodec(c.STR)),
        Field("updated_at", "updated_at", times.DATETIME),
        Field("created_at", "created_at", times.DATETIME),
        Field("updated_by", "updated_by", c.NullableCodec(c.STR), hidden=True),
    )

    id: int | None = ABSENT
    name: str | None = ABSENT
    uuid: str | None = ABSENT
    document_type: str | None = ABSENT
    status: LlambDocumentStatus | None = ABSENT
    language: int | None = ABSENT
    language_string: str | None = ABSENT
    document_group: int | None = ABSENT
    source_url: str | None = ABSENT
    source_file: str | None = ABSENT
    preview_url: str | None = ABSENT
    document_properties: dict[str, JSON] | str | None = ABSENT
    parsing_template: int | None = ABSENT
    file_type: str | None = ABSENT
    last_error: str | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    updated_by: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
