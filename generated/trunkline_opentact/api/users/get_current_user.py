# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/user"""

from __future__ import annotations

from typing import Any

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

GET_CURRENT_USER: Operation[Any] = Operation(
    id="getCurrentUser",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/user",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=model.ModelCodec("trunkline_opentact.models.user", "User"),
    unwrap="payload",
)
