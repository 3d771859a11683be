# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddApplication"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_application_response import AddApplicationResponse

ADD_APPLICATION: Operation[AddApplicationResponse] = Operation(
    id="addApplication",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddApplication",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "application_name", "application_name", "body", c.StrCodec(pattern="^[a-z][a-z0-9-]{1,64}$"), required=True
        ),
        Param("secure_record_storage", "secure_record_storage", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.add_application_response", "AddApplicationResponse"),
    body="form",
)
