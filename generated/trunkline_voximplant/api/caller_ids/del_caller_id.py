# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelCallerID"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_caller_id_response import DelCallerIDResponse

DEL_CALLER_ID: Operation[DelCallerIDResponse] = Operation(
    id="delCallerId",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelCallerID",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("callerid_id", "callerid_id", "body", c.INT),
        Param(
            "callerid_number",
            "callerid_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            hidden=True,
        ),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.del_caller_id_response", "DelCallerIDResponse"),
    body="form",
    groups=(Group(("callerid_id", "callerid_number"), 1, 1),),
)
