# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/settings"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.settings import Settings

GET_SETTINGS: Operation[Settings] = Operation(
    id="getSettings",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/settings",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=model.ModelCodec("trunkline_opentact.models.settings", "Settings"),
    unwrap="payload",
    evidence="listed",
)
