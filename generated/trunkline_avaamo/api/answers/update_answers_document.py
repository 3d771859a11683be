# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""PUT /content-ingestion/update-document"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.llamb_result import LlambResult

UPDATE_ANSWERS_DOCUMENT: Operation[dict[str, LlambResult]] = Operation(
    id="updateAnswersDocument",
    vendor="avaamo",
    method="PUT",
    origin="https://{answers_instance}.avaamo.com",
    path="/content-ingestion/update-document",
    delivery="idempotent",
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
    result=c.MapCodec(model.ModelCodec("trunkline_avaamo.models.llamb_result", "LlambResult")),
    body="json",
    deprecated=True,
)
