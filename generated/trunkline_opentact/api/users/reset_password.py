# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/user/password_reset"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

RESET_PASSWORD: Operation[dict[str, JSON]] = Operation(
    id="resetPassword",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/user/password_reset",
    delivery="idempotent",
    security=(),
    params=(
        Param("token", "token", "body", c.STR, required=True, hidden=True),
        Param("password", "password", "body", c.STR, required=True, hidden=True),
    ),
    result=c.MapCodec(c.ANY),
    body="json",
    unwrap="payload",
    evidence="listed",
)
