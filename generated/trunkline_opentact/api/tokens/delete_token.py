# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/token/{token}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.token import Token

DELETE_TOKEN: Operation[Token] = Operation(
    id="deleteToken",
    vendor="opentact",
    method="DELETE",
    origin="https://api.opentact.org",
    path="/rest/token/{token}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("token", "token", "path", c.StrCodec(min_length=1), required=True, hidden=True),),
    result=model.ModelCodec("trunkline_opentact.models.token", "Token"),
    unwrap="payload",
)
