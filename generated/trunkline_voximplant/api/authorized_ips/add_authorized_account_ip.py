# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AddAuthorizedAccountIP"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.add_authorized_account_ip_response import AddAuthorizedAccountIPResponse

ADD_AUTHORIZED_ACCOUNT_IP: Operation[AddAuthorizedAccountIPResponse] = Operation(
    id="addAuthorizedAccountIp",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AddAuthorizedAccountIP",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("authorized_ip", "authorized_ip", "body", c.STR, required=True, hidden=True),
        Param("allowed", "allowed", "body", c.BOOL),
        Param("description", "description", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.add_authorized_account_ip_response", "AddAuthorizedAccountIPResponse"
    ),
    body="form",
)
