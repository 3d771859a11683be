# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/profile/outbound_voice/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.voice_profile import VoiceProfile

UPDATE_VOICE_PROFILE: Operation[VoiceProfile] = Operation(
    id="updateVoiceProfile",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/profile/outbound_voice/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR),
        Param("product", "product", "body", c.INT),
        Param(
            "class4_ingress_trunk_settings",
            "class4_ingress_trunk_settings",
            "body",
            model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings"),
        ),
        Param("is_active", "is_active", "body", c.BOOL),
        Param("tn_lease", "tn_lease", "body", c.NullableCodec(c.UUID_), nullable=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.voice_profile", "VoiceProfile"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
