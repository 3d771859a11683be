# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetPushCredential"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import multipart
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_push_credential_response import SetPushCredentialResponse

SET_PUSH_CREDENTIAL: Operation[SetPushCredentialResponse] = Operation(
    id="setPushCredential",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetPushCredential",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("push_credential_id", "push_credential_id", "body", c.INT, required=True),
        Param("cert_content", "cert_content", "body", multipart.FileCodec(), hidden=True),
        Param("cert_password", "cert_password", "body", c.STR, hidden=True),
        Param("is_dev_mode", "is_dev_mode", "body", c.BOOL),
        Param("sender_id", "sender_id", "body", c.STR),
        Param("server_key", "server_key", "body", c.STR, hidden=True),
        Param("service_account_file", "service_account_file", "body", multipart.FileCodec(), hidden=True),
        Param("huawei_client_id", "huawei_client_id", "body", c.STR),
        Param("huawei_client_secret", "huawei_client_secret", "body", c.STR, hidden=True),
        Param("huawei_application_id", "huawei_application_id", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_push_credential_response", "SetPushCredentialResponse"),
    body="multipart",
)
