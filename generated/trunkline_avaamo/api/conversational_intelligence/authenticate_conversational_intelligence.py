# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""POST /external/v1/authenticate"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_avaamo.models.ci_authentication import CiAuthentication

AUTHENTICATE_CONVERSATIONAL_INTELLIGENCE: Operation[CiAuthentication] = Operation(
    id="authenticateConversationalIntelligence",
    vendor="avaamo",
    method="POST",
    origin="https://ci.avaamo.com",
    path="/external/v1/authenticate",
    delivery="idempotent",
    security=(("CiExternalToken",),),
    params=(),
    result=model.ModelCodec("trunkline_avaamo.models.ci_authentication", "CiAuthentication"),
)
