# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/BindUserToQueue"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.bind_user_to_queue_response import BindUserToQueueResponse

BIND_USER_TO_QUEUE: Operation[BindUserToQueueResponse] = Operation(
    id="bindUserToQueue",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/BindUserToQueue",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("bind", "bind", "body", c.BOOL),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("user_id", "user_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("user_name", "user_name", "body", c.ListCodec(c.STR, separator=";"), hidden=True),
        Param("acd_queue_id", "acd_queue_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("acd_queue_name", "acd_queue_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.bind_user_to_queue_response", "BindUserToQueueResponse"),
    body="form",
    groups=(
        Group(("application_id", "application_name"), 1, 1),
        Group(("user_id", "user_name"), 1, 1),
        Group(("acd_queue_id", "acd_queue_name"), 1, 1),
    ),
)
