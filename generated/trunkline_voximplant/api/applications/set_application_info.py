# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/SetApplicationInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.set_application_info_response import SetApplicationInfoResponse

SET_APPLICATION_INFO: Operation[SetApplicationInfoResponse] = Operation(
    id="setApplicationInfo",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/SetApplicationInfo",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("required_application_name", "required_application_name", "body", c.STR),
        Param("application_name", "application_name", "body", c.StrCodec(pattern="^[a-z][a-z0-9-]{1,79}$")),
        Param("secure_record_storage", "secure_record_storage", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.set_application_info_response", "SetApplicationInfoResponse"),
    body="form",
    groups=(Group(("application_id", "required_application_name"), 1, 1),),
)
