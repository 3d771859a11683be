# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /content-ingestion/upload-file"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, multipart
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.llamb_result import LlambResult

UPLOAD_ANSWERS_FILE: Operation[dict[str, LlambResult]] = Operation(
    id="uploadAnswersFile",
    vendor="avaamo",
    method="POST",
    origin="https://{answers_instance}.avaamo.com",
    path="/content-ingestion/upload-file",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param("file", "file", "body", multipart.FileCodec(), required=True),
        Param("document_group_id", "document_group_id", "body", c.IntCodec(minimum=1)),
        Param("type_", "type", "body", enums.EnumCodec("trunkline_avaamo.models.answers_file_type", "AnswersFileType")),
        Param(
            "parsing_lib",
            "parsing_lib",
            "body",
            enums.EnumCodec("trunkline_avaamo.models.answers_parser", "AnswersParser"),
        ),
    ),
    result=c.MapCodec(model.ModelCodec("trunkline_avaamo.models.llamb_result", "LlambResult")),
    body="multipart",
    deprecated=True,
)
