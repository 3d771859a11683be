# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""DELETE /llamb-content-skill/content-ingestion/delete-document"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.llamb_result import LlambResult

DELETE_DOCUMENT: Operation[dict[str, LlambResult]] = Operation(
    id="deleteDocument",
    vendor="avaamo",
    method="DELETE",
    origin="https://{instance}.avaamo.com",
    path="/llamb-content-skill/content-ingestion/delete-document",
    delivery="idempotent",
    security=(("UserToken",),),
    params=(
        Param("document_group_id", "document_group_id", "body", c.IntCodec(minimum=1), required=True),
        Param("document_id", "document_id", "body", c.IntCodec(minimum=1), required=True),
    ),
    result=c.MapCodec(model.ModelCodec("trunkline_avaamo.models.llamb_result", "LlambResult")),
    body="json",
)
