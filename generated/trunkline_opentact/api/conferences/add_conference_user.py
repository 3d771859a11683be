# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/janus/session/{uuid}/user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.conference_user import ConferenceUser

ADD_CONFERENCE_USER: Operation[ConferenceUser] = Operation(
    id="addConferenceUser",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/janus/session/{uuid}/user",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR, hidden=True),
        Param("sip_user", "sip_user", "body", c.UUID_),
    ),
    result=model.ModelCodec("trunkline_opentact.models.conference_user", "ConferenceUser"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
