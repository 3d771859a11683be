# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""PUT /dashboard/conversations/{conversation_uuid}/mask_messages.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.success_result import SuccessResult

MASK_MESSAGES: Operation[SuccessResult] = Operation(
    id="maskMessages",
    vendor="avaamo",
    method="PUT",
    origin="https://{instance}.avaamo.com",
    path="/dashboard/conversations/{conversation_uuid}/mask_messages.json",
    delivery="idempotent",
    security=(("UserToken",),),
    params=(
        Param(
            "conversation_uuid",
            "conversation_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=64, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
        ),
        Param("since_timetoken", "since_timetoken", "query", times.SECONDS),
        Param("timetoken", "timetoken", "query", times.SECONDS),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.success_result", "SuccessResult"),
)
