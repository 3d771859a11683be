# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /llamb-content-skill/content-ingestion/upload-file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, multipart
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.llamb_result import LlambResult

UPLOAD_FILE: Operation[dict[str, LlambResult]] = Operation(
    id="uploadFile",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/llamb-content-skill/content-ingestion/upload-file",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param("source", "source", "body", multipart.FileCodec(5242880), required=True),
        Param("document_group_id", "document_group_id", "body", c.IntCodec(minimum=1)),
        Param("agent_id", "agent_id", "body", c.IntCodec(minimum=1)),
        Param("document_group_uuid", "document_group_uuid", "body", c.StrCodec(min_length=1)),
        Param("name", "name", "body", c.StrCodec(min_length=1, max_length=255)),
        Param("type_", "type", "body", enums.EnumCodec("trunkline_avaamo.models.llamb_file_type", "LlambFileType")),
        Param("attributes", "attributes", "body", c.JSON_TEXT),
        Param("language", "language", "body", c.STR),
        Param("preview_url", "preview_url", "body", c.STR),
        Param("parsing_template_id", "parsing_template_id", "body", c.INT),
        Param("auto_detect_language", "auto_detect_language", "body", c.BOOL),
    ),
    result=c.MapCodec(model.ModelCodec("trunkline_avaamo.models.llamb_result", "LlambResult")),
    body="multipart",
    groups=(
        Group(("document_group_id", "document_group_uuid"), 1, 1),
        Group(("agent_id",), 0, 1, needed_with="document_group_uuid"),
    ),
)
