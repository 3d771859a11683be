# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelDialogflowKey"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_dialogflow_key_response import DelDialogflowKeyResponse

DEL_DIALOGFLOW_KEY: Operation[DelDialogflowKeyResponse] = Operation(
    id="delDialogflowKey",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelDialogflowKey",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("dialogflow_key_id", "dialogflow_key_id", "body", c.INT, required=True),),
    result=model.ModelCodec("trunkline_voximplant.models.del_dialogflow_key_response", "DelDialogflowKeyResponse"),
    body="form",
)
