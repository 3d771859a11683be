# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.user import User

GET_CURRENT_USER: Operation[User] = Operation(
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
    evidence="listed",
)
