# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/janus/session/{uuid}/roster"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.conference_user import ConferenceUser

LIST_CONFERENCE_ROSTER: Operation[list[ConferenceUser]] = Operation(
    id="listConferenceRoster",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/janus/session/{uuid}/roster",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.conference_user", "ConferenceUser")),
    unwrap="payload",
    evidence="listed",
)
