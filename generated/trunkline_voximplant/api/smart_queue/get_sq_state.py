# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSQState"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_sq_state_response import GetSQStateResponse

GET_SQ_STATE: Operation[GetSQStateResponse] = Operation(
    id="getSqState",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSQState",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("application_id", "application_id", "body", c.INT),
        Param("sq_queue_id", "sq_queue_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("application_name", "application_name", "body", c.STR),
        Param("sq_queue_name", "sq_queue_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("timezone", "timezone", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_sq_state_response", "GetSQStateResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 1),
        Group(("sq_queue_id", "sq_queue_name"), 1, 1),
    ),
    zone_argument="timezone",
)
