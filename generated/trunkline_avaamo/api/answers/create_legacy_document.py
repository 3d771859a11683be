# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /api/document"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.answers_result import AnswersResult

CREATE_LEGACY_DOCUMENT: Operation[AnswersResult] = Operation(
    id="createLegacyDocument",
    vendor="avaamo",
    method="POST",
    origin="https://answers-ingest.aiavaamo.com",
    path="/api/document",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param("document_group_id", "document_group_id", "body", c.IntCodec(minimum=1), required=True),
        Param("api_server", "api_server", "body", c.STR, required=True),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.answers_result", "AnswersResult"),
    body="json",
    deprecated=True,
)
