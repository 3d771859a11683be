# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/user/password_reset"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

REQUEST_PASSWORD_RESET: Operation[dict[str, JSON]] = Operation(
    id="requestPasswordReset",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/user/password_reset",
    delivery="once",
    security=(),
    params=(
        Param("email", "email", "query", c.STR, required=True, hidden=True),
        Param("callback", "callback", "query", c.STR),
    ),
    result=c.MapCodec(c.ANY),
    unwrap="payload",
    evidence="listed",
)
