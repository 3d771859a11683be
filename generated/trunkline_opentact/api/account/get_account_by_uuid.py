# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/account/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account

GET_ACCOUNT_BY_UUID: Operation[Account] = Operation(
    id="getAccountByUuid",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/account/{uuid}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.account", "Account"),
    unwrap="payload",
    evidence="listed",
)
