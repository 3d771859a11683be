# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""DELETE /content-ingestion/delete-document"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.llamb_result import LlambResult

DELETE_ANSWERS_DOCUMENT: Operation[dict[str, LlambResult]] = Operation(
    id="deleteAnswersDocument",
    vendor="avaamo",
    method="DELETE",
    origin="https://{answers_instance}.avaamo.com",
    path="/content-ingestion/delete-document",
    delivery="idempotent",
    security=(("UserToken",),),
    params=(
        Param("document_group_id", "document_group_id", "body", c.IntCodec(minimum=1), required=True),
        Param("preview_url", "preview_url", "body", c.STR),
        Param("document_id", "document_id", "body", c.IntCodec(minimum=1)),
    ),
    result=c.MapCodec(model.ModelCodec("trunkline_avaamo.models.llamb_result", "LlambResult")),
    body="json",
    groups=(Group(("preview_url", "document_id"), 1, 1),),
    deprecated=True,
)
