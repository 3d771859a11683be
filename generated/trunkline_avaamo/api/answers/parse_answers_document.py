# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /content-ingestion/parse-document"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.answers_result import AnswersResult

PARSE_ANSWERS_DOCUMENT: Operation[AnswersResult] = Operation(
    id="parseAnswersDocument",
    vendor="avaamo",
    method="POST",
    origin="https://{answers_instance}.avaamo.com",
    path="/content-ingestion/parse-document",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param(
            "document",
            "document",
            "body",
            model.ModelCodec("trunkline_avaamo.models.answers_document", "AnswersDocument"),
            required=True,
        ),
        Param("document_group_id", "document_group_id", "body", c.IntCodec(minimum=1)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.answers_result", "AnswersResult"),
    body="json",
    deprecated=True,
)
