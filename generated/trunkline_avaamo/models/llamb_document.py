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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        elif value is None:
            model.id = None
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str:
            model.uuid = value
        else:
            model.uuid = cls.__rows__[2][3](value, context, (where, "uuid"))
        value = get("document_type", UNSET)
        if value is UNSET:
            missing += 1
            model.document_type = None
        elif type(value) is str:
            model.document_type = value
        elif value is None:
            model.document_type = None
        else:
            model.document_type = cls.__rows__[3][3](value, context, (where, "document_type"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec4._listed:
            model.status = _codec4._listed[value]
        else:
            model.status = cls.__rows__[4][3](value, context, (where, "status"))
        value = get("language", UNSET)
        if value is UNSET:
            missing += 1
            model.language = None
        elif type(value) is int:
            model.language = value
        elif value is None:
            model.language = None
        else:
            model.language = cls.__rows__[5][3](value, context, (where, "language"))
        value = get("language_string", UNSET)
        if value is UNSET:
            missing += 1
            model.language_string = None
        elif type(value) is str:
            model.language_string = value
        elif value is None:
            model.language_string = None
        else:
            model.language_string = cls.__rows__[6][3](value, context, (where, "language_string"))
        value = get("document_group", UNSET)
        if value is UNSET:
            missing += 1
            model.document_group = None
        elif type(value) is int:
            model.document_group = value
        elif value is None:
            model.document_group = None
        else:
            model.document_group = cls.__rows__[7][3](value, context, (where, "document_group"))
        value = get("source_url", UNSET)
        if value is UNSET:
            missing += 1
            model.source_url = None
        elif type(value) is str:
            model.source_url = value
        elif value is None:
            model.source_url = None
        else:
            model.source_url = cls.__rows__[8][3](value, context, (where, "source_url"))
        value = get("source_file", UNSET)
        if value is UNSET:
            missing += 1
            model.source_file = None
        elif type(value) is str:
            model.source_file = value
        elif value is None:
            model.source_file = None
        else:
            model.source_file = cls.__rows__[9][3](value, context, (where, "source_file"))
        value = get("preview_url", UNSET)
        if value is UNSET:
            missing += 1
            model.preview_url = None
        elif type(value) is str:
            model.preview_url = value
        elif value is None:
            model.preview_url = None
        else:
            model.preview_url = cls.__rows__[10][3](value, context, (where, "preview_url"))
        value = get("document_properties", UNSET)
        if value is UNSET:
            missing += 1
            model.document_properties = None
        else:
            model.document_properties = cls.__rows__[11][3](value, context, (where, "document_properties"))
        value = get("parsing_template", UNSET)
        if value is UNSET:
            missing += 1
            model.parsing_template = None
        elif type(value) is int:
            model.parsing_template = value
        elif value is None:
            model.parsing_template = None
        else:
            model.parsing_template = cls.__rows__[12][3](value, context, (where, "parsing_template"))
        value = get("file_type", UNSET)
        if value is UNSET:
            missing += 1
            model.file_type = None
        elif type(value) is str:
            model.file_type = value
        elif value is None:
            model.file_type = None
        else:
            model.file_type = cls.__rows__[13][3](value, context, (where, "file_type"))
        value = get("last_error", UNSET)
        if value is UNSET:
            missing += 1
            model.last_error = None
        elif type(value) is str:
            model.last_error = value
        elif value is None:
            model.last_error = None
        else:
            model.last_error = cls.__rows__[14][3](value, context, (where, "last_error"))
        value = get("updated_at", UNSET)
        if value is UNSET:
            missing += 1
            model.updated_at = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.updated_at = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[15][3](value, context, (where, "updated_at"))
            )
        else:
            model.updated_at = cls.__rows__[15][3](value, context, (where, "updated_at"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_at = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[16][3](value, context, (where, "created_at"))
            )
        else:
            model.created_at = cls.__rows__[16][3](value, context, (where, "created_at"))
        value = get("updated_by", UNSET)
        if value is UNSET:
            missing += 1
            model.updated_by = None
        elif type(value) is str:
            model.updated_by = value
        elif value is None:
            model.updated_by = None
        else:
            model.updated_by = cls.__rows__[17][3](value, context, (where, "updated_by"))
        if len(data) + missing != 18:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = LlambDocument.__fields__[4].inner
