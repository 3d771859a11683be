# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/profile/outbound_voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.voice_profile import VoiceProfile

LIST_VOICE_PROFILES: Operation[list[VoiceProfile]] = Operation(
    id="listVoiceProfiles",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/profile/outbound_voice",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.voice_profile", "VoiceProfile")),
    unwrap="payload",
    evidence="listed",
)
