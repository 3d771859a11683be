# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /api/v1/agents/{agent_id}/user_properties"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.user_property import UserProperty

CREATE_USER_PROPERTY: Operation[UserProperty] = Operation(
    id="createUserProperty",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/api/v1/agents/{agent_id}/user_properties",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param(
            "user_property",
            "user_property",
            "body",
            model.ModelCodec("trunkline_avaamo.models.new_user_property", "NewUserProperty"),
            required=True,
        ),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.user_property", "UserProperty"),
    body="json",
    unwrap="user_property",
)
