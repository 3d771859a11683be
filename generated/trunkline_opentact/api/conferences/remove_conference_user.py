# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/janus/session/{uuid}/user/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.conference_user import ConferenceUser

REMOVE_CONFERENCE_USER: Operation[ConferenceUser] = Operation(
    id="removeConferenceUser",
    vendor="opentact",
    method="DELETE",
    origin="https://api.opentact.org",
    path="/rest/janus/session/{uuid}/user/{id}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("id", "id", "path", c.StrCodec(min_length=1), required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.conference_user", "ConferenceUser"),
    unwrap="payload",
    evidence="listed",
)
