# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/CheckAuthorizedAccountIP"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.check_authorized_account_ip_response import CheckAuthorizedAccountIPResponse

CHECK_AUTHORIZED_ACCOUNT_IP: Operation[CheckAuthorizedAccountIPResponse] = Operation(
    id="checkAuthorizedAccountIp",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/CheckAuthorizedAccountIP",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("authorized_ip", "authorized_ip", "body", c.STR, required=True, hidden=True),),
    result=model.ModelCodec(
        "trunkline_voximplant.models.check_authorized_account_ip_response", "CheckAuthorizedAccountIPResponse"
    ),
    body="form",
)
