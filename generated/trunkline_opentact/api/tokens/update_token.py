# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/token/{token}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.token import Token

UPDATE_TOKEN: Operation[Token] = Operation(
    id="updateToken",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/token/{token}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "token", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR),
        Param("ttl", "ttl", "body", c.IntCodec(minimum=60)),
    ),
    result=model.ModelCodec("trunkline_opentact.models.token", "Token"),
    body="json",
    unwrap="payload",
)
