# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetDialogflowKeys"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_dialogflow_keys_response import GetDialogflowKeysResponse

GET_DIALOGFLOW_KEYS: Operation[GetDialogflowKeysResponse] = Operation(
    id="getDialogflowKeys",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetDialogflowKeys",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("dialogflow_key_id", "dialogflow_key_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("application_id", "application_id", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_dialogflow_keys_response", "GetDialogflowKeysResponse"),
    body="form",
)
