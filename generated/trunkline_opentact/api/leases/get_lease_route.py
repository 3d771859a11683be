# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/lease/tn/{tn}/route"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

GET_LEASE_ROUTE: Operation[dict[str, JSON]] = Operation(
    id="getLeaseRoute",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/lease/tn/{tn}/route",
    delivery="read",
    security=(("ApiKeyBearer",), ("ApiKeyQuery",)),
    params=(Param("tn", "tn", "path", phone.PhoneCodec("integer"), required=True, hidden=True),),
    result=c.MapCodec(c.ANY),
    unwrap="payload",
)
