# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/user/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

DELETE_USER: Operation[dict[str, JSON]] = Operation(
    id="deleteUser",
    vendor="opentact",
    method="DELETE",
    origin="https://api.opentact.org",
    path="/rest/user/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=c.MapCodec(c.ANY),
    unwrap="payload",
    evidence="listed",
)
