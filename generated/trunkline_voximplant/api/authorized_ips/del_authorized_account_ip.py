# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DelAuthorizedAccountIP"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.del_authorized_account_ip_response import DelAuthorizedAccountIPResponse

DEL_AUTHORIZED_ACCOUNT_IP: Operation[DelAuthorizedAccountIPResponse] = Operation(
    id="delAuthorizedAccountIp",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DelAuthorizedAccountIP",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("authorized_ip", "authorized_ip", "body", c.STR, hidden=True),
        Param("contains_ip", "contains_ip", "body", c.STR, hidden=True),
        Param("allowed", "allowed", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.del_authorized_account_ip_response", "DelAuthorizedAccountIPResponse"
    ),
    body="form",
    groups=(Group(("authorized_ip", "contains_ip"), 1, 1),),
)
