# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelApplication"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_application_response import DelApplicationResponse

DEL_APPLICATION: Operation[DelApplicationResponse] = Operation(
    id="delApplication",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelApplication",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("application_name", "application_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.del_application_response", "DelApplicationResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 1, 1),),
)
