# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /teams/{channel_uuid}/send.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.success_result import SuccessResult

SEND_TEAMS: Operation[SuccessResult] = Operation(
    id="sendTeams",
    vendor="avaamo",
    method="POST",
    origin="https://{instance}.avaamo.com",
    path="/teams/{channel_uuid}/send.json",
    delivery="once",
    security=(),
    params=(
        Param(
            "channel_uuid",
            "channel_uuid",
            "path",
            c.StrCodec(min_length=1, max_length=128, pattern="^[0-9A-Za-z_-]+$"),
            required=True,
            hidden=True,
        ),
        Param("email", "email", "body", c.STR, hidden=True),
        Param("message", "message", "body", model.ModelCodec("trunkline_avaamo.models.teams_message", "TeamsMessage")),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.success_result", "SuccessResult"),
    body="json",
    extra=c.ANY,
)
