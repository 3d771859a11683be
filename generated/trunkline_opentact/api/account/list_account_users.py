# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/account/user"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.user import User

LIST_ACCOUNT_USERS: Operation[list[User]] = Operation(
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
    evidence="listed",
)
