# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetPushCredential"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_push_credential_response import GetPushCredentialResponse

GET_PUSH_CREDENTIAL: Operation[GetPushCredentialResponse] = Operation(
    id="getPushCredential",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetPushCredential",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("push_credential_id", "push_credential_id", "body", c.INT),
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
                "trunkline_voximplant.models.get_push_credential_request_push_provider_id",
                "GetPushCredentialRequestPushProviderId",
            ),
        ),
        Param("application_name", "application_name", "body", c.STR),
        Param("application_id", "application_id", "body", c.INT),
        Param("with_cert", "with_cert", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_push_credential_response", "GetPushCredentialResponse"),
    body="form",
)
