# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""PUT /custom/v1/broadcast/messages/{recipient_uuid}/status"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.success_result import SuccessResult

UPDATE_OUTREACH_STATUS: Operation[SuccessResult] = Operation(
    id="updateOutreachStatus",
    vendor="avaamo",
    method="PUT",
    origin="https://{instance}.avaamo.com",
    path="/custom/v1/broadcast/messages/{recipient_uuid}/status",
    delivery="idempotent",
    security=(),
    params=(
        Param(
            "recipient_uuid",
            "recipient_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=128, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
            hidden=True,
        ),
        Param(
            "status",
            "status",
            "body",
            enums.EnumCodec("trunkline_avaamo.models.outreach_status", "OutreachStatus"),
            required=True,
        ),
        Param("error_code", "error_code", "body", c.INT),
        Param("error_message", "error_message", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.success_result", "SuccessResult"),
    body="json",
)
