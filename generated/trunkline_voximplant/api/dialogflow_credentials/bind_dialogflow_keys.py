# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/BindDialogflowKeys"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.bind_dialogflow_keys_response import BindDialogflowKeysResponse

BIND_DIALOGFLOW_KEYS: Operation[BindDialogflowKeysResponse] = Operation(
    id="bindDialogflowKeys",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/BindDialogflowKeys",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("dialogflow_key_id", "dialogflow_key_id", "body", c.INT, required=True),
        Param(
            "application_id",
            "application_id",
            "body",
            c.ListCodec(c.INT, separator=";", all_allowed=True),
            required=True,
        ),
        Param("bind", "bind", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.bind_dialogflow_keys_response", "BindDialogflowKeysResponse"),
    body="form",
)
