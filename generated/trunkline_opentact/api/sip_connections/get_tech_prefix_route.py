# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/tech_prefix/{tn}/{domain}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

GET_TECH_PREFIX_ROUTE: Operation[dict[str, JSON]] = Operation(
    id="getTechPrefixRoute",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/tech_prefix/{tn}/{domain}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("tn", "tn", "path", phone.PhoneCodec("integer"), required=True, hidden=True),
        Param("domain", "domain", "path", c.StrCodec(min_length=1), required=True),
    ),
    result=c.MapCodec(c.ANY),
    unwrap="payload",
    evidence="listed",
)
