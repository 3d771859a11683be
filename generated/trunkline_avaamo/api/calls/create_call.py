# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /sip/{channel_uuid}/send.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

from trunkline_avaamo.api.calls.create_call_by_teams import CREATE_CALL_BY_TEAMS

if TYPE_CHECKING:
    from trunkline_avaamo.models.call_started import CallStarted

CREATE_CALL: Operation[CallStarted] = Operation(
    id="createCall",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/sip/{channel_uuid}/send.json",
    delivery="once",
    security=(("UserToken",),),
    params=(
        Param(
            "channel_uuid",
            "channel_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=128, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
            hidden=True,
        ),
        Param(
            "to_phone", "to_phone", "body", c.StrCodec(pattern="^sips?:[^@\\s]+@[^@\\s]+$"), required=True, hidden=True
        ),
        Param("sip_headers", "sip_headers", "body", c.MapCodec(c.STR), hidden=True),
        Param("user_properties", "user_properties", "body", c.MapCodec(c.ANY), hidden=True),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.call_started", "CallStarted"),
    body="json",
    evidence="inferred",
)

FORMS: dict[str, Operation[CallStarted]] = {
    "sip": CREATE_CALL,
    "teams": CREATE_CALL_BY_TEAMS,
}
