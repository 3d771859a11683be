# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/account/user"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import model
from trunkline.operation import Operation

LIST_ACCOUNT_USERS: Operation[Any] = Operation(
    id="listAccountUsers",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/account/user",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.user", "User")),
    unwrap="payload",
)
