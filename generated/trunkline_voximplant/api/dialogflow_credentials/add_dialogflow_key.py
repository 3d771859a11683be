# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddDialogflowKey"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_dialogflow_key_response import AddDialogflowKeyResponse

ADD_DIALOGFLOW_KEY: Operation[AddDialogflowKeyResponse] = Operation(
    id="addDialogflowKey",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddDialogflowKey",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("json_credentials", "json_credentials", "body", c.JSON_TEXT, required=True, hidden=True),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_dialogflow_key_response", "AddDialogflowKeyResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 2),),
)
