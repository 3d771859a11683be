# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PUT /rest/account/user/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.user import User

REACTIVATE_ACCOUNT_USER: Operation[list[User]] = Operation(
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
    evidence="listed",
)
