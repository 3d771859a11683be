# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PUT /rest/account/user/{uuid}"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import model
from trunkline.operation import Operation, Param

REACTIVATE_ACCOUNT_USER: Operation[Any] = Operation(
    id="reactivateAccountUser",
    vendor="opentact",
    method="PUT",
    origin="https://api.opentact.org",
    path="/rest/account/user/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.user", "User")),
    unwrap="payload",
)
