# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/BindPushCredential"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.bind_push_credential_response import BindPushCredentialResponse

BIND_PUSH_CREDENTIAL: Operation[BindPushCredentialResponse] = Operation(
    id="bindPushCredential",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/BindPushCredential",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("push_credential_id", "push_credential_id", "body", c.ListCodec(c.INT, separator=";"), required=True),
        Param(
            "application_id",
            "application_id",
            "body",
            c.ListCodec(c.INT, separator=";", all_allowed=True),
            required=True,
        ),
        Param("bind", "bind", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.bind_push_credential_response", "BindPushCredentialResponse"),
    body="form",
)
