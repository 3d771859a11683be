# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/janus/session/{uuid}/blacklist/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.conference import Conference

REMOVE_FROM_CONFERENCE_BLACKLIST: Operation[Conference] = Operation(
    id="removeFromConferenceBlacklist",
    vendor="opentact",
    method="DELETE",
    origin="https://api.opentact.org",
    path="/rest/janus/session/{uuid}/blacklist/{id}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("id", "id", "path", c.StrCodec(min_length=1), required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.conference", "Conference"),
    unwrap="payload",
    evidence="listed",
)
