# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/janus/session/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.conference import Conference

UPDATE_CONFERENCE: Operation[Conference] = Operation(
    id="updateConference",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/janus/session/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR),
        Param("description", "description", "body", c.STR),
        Param("access_type", "access_type", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_opentact.models.conference", "Conference"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
