# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/profile/outbound_voice/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.voice_profile import VoiceProfile

GET_VOICE_PROFILE: Operation[VoiceProfile] = Operation(
    id="getVoiceProfile",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/profile/outbound_voice/{uuid}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.voice_profile", "VoiceProfile"),
    unwrap="payload",
    evidence="listed",
)
