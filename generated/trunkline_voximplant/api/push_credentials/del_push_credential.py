# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelPushCredential"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_push_credential_response import DelPushCredentialResponse

DEL_PUSH_CREDENTIAL: Operation[DelPushCredentialResponse] = Operation(
    id="delPushCredential",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelPushCredential",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("push_credential_id", "push_credential_id", "body", c.INT, required=True),),
    result=model.ModelCodec("trunkline_voximplant.models.del_push_credential_response", "DelPushCredentialResponse"),
    body="form",
)
