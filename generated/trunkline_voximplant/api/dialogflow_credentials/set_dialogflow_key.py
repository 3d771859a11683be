# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetDialogflowKey"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_dialogflow_key_response import SetDialogflowKeyResponse

SET_DIALOGFLOW_KEY: Operation[SetDialogflowKeyResponse] = Operation(
    id="setDialogflowKey",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetDialogflowKey",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("dialogflow_key_id", "dialogflow_key_id", "body", c.INT, required=True),
        Param("description", "description", "body", c.STR, required=True),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_dialogflow_key_response", "SetDialogflowKeyResponse"),
    body="form",
)
