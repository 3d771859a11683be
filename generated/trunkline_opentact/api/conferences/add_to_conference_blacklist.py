# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/janus/session/{uuid}/blacklist"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.conference import Conference

ADD_TO_CONFERENCE_BLACKLIST: Operation[Conference] = Operation(
    id="addToConferenceBlacklist",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/janus/session/{uuid}/blacklist",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("users", "users", "body", c.ListCodec(c.UUID_), required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.conference", "Conference"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
