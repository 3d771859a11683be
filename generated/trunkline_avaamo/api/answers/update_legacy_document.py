# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""PUT /api/document"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.legacy_update_result import LegacyUpdateResult

UPDATE_LEGACY_DOCUMENT: Operation[LegacyUpdateResult] = Operation(
    id="updateLegacyDocument",
    vendor="avaamo",
    method="PUT",
    origin="https://answers-ingest.aiavaamo.com",
    path="/api/document",
    delivery="idempotent",
    security=(("UserToken",),),
    params=(
        Param("document_group_id", "document_group_id", "body", c.IntCodec(minimum=1), required=True),
        Param("api_server", "api_server", "body", c.STR, required=True),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.legacy_update_result", "LegacyUpdateResult"),
    body="json",
    deprecated=True,
)
