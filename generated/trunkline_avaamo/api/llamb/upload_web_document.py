# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /llamb-content-skill/content-ingestion/upload-web"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.llamb_result import LlambResult

UPLOAD_WEB_DOCUMENT: Operation[dict[str, LlambResult]] = Operation(
    id="uploadWebDocument",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/llamb-content-skill/content-ingestion/upload-web",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param(
            "document",
            "document",
            "body",
            model.ModelCodec("trunkline_avaamo.models.llamb_web_document", "LlambWebDocument"),
            required=True,
        ),
        Param("document_group_id", "document_group_id", "body", c.IntCodec(minimum=1)),
        Param("agent_id", "agent_id", "body", c.IntCodec(minimum=1)),
        Param("document_group_uuid", "document_group_uuid", "body", c.StrCodec(min_length=1)),
    ),
    result=c.MapCodec(model.ModelCodec("trunkline_avaamo.models.llamb_result", "LlambResult")),
    body="json",
    groups=(
        Group(("document_group_id", "document_group_uuid"), 1, 1),
        Group(("agent_id",), 0, 1, needed_with="document_group_uuid"),
    ),
)
