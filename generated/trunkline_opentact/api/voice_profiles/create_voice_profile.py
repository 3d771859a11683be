# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/profile/outbound_voice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.voice_profile import VoiceProfile

CREATE_VOICE_PROFILE: Operation[VoiceProfile] = Operation(
    id="createVoiceProfile",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/profile/outbound_voice",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("name", "name", "body", c.STR, required=True),
        Param("product", "product", "body", c.INT, required=True),
        Param(
            "class4_ingress_trunk_settings",
            "class4_ingress_trunk_settings",
            "body",
            model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings"),
            required=True,
        ),
        Param("is_active", "is_active", "body", c.BOOL),
        Param("tn_lease", "tn_lease", "body", c.NullableCodec(c.UUID_), nullable=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.voice_profile", "VoiceProfile"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
