# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/token"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.token import Token

CREATE_TOKEN: Operation[Token] = Operation(
    id="createToken",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/token",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("name", "name", "body", c.STR, required=True),
        Param("ttl", "ttl", "body", c.IntCodec(minimum=60)),
    ),
    result=model.ModelCodec("trunkline_opentact.models.token", "Token"),
    body="json",
    unwrap="payload",
)
