# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddPushCredential"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, multipart
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_push_credential_response import AddPushCredentialResponse

ADD_PUSH_CREDENTIAL: Operation[AddPushCredentialResponse] = Operation(
    id="addPushCredential",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddPushCredential",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "push_provider_name",
            "push_provider_name",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.push_provider_name", "PushProviderName"),
        ),
        Param(
            "push_provider_id",
            "push_provider_id",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.add_push_credential_request_push_provider_id",
                "AddPushCredentialRequestPushProviderId",
            ),
        ),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("credential_bundle", "credential_bundle", "body", c.STR),
        Param("cert_content", "cert_content", "body", multipart.FileCodec(), hidden=True),
        Param("cert_file_name", "cert_file_name", "body", c.STR),
        Param("cert_password", "cert_password", "body", c.STR, hidden=True),
        Param("is_dev_mode", "is_dev_mode", "body", c.BOOL),
        Param("sender_id", "sender_id", "body", c.STR),
        Param("server_key", "server_key", "body", c.STR, hidden=True),
        Param("service_account_file", "service_account_file", "body", multipart.FileCodec(), hidden=True),
        Param("huawei_client_id", "huawei_client_id", "body", c.STR),
        Param("huawei_client_secret", "huawei_client_secret", "body", c.STR, hidden=True),
        Param("huawei_application_id", "huawei_application_id", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_push_credential_response", "AddPushCredentialResponse"),
    body="multipart",
    groups=(Group(("push_provider_name", "push_provider_id"), 1, 1),),
)
