# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/profile/tn/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_profile import TnProfile

GET_TN_PROFILE: Operation[TnProfile] = Operation(
    id="getTnProfile",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/profile/tn/{uuid}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.tn_profile", "TnProfile"),
    unwrap="payload",
    evidence="listed",
)
