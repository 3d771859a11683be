# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/address/account"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import model
from trunkline.operation import Operation

LIST_ACCOUNT_ADDRESSES: Operation[Any] = Operation(
    id="listAccountAddresses",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/address/account",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.address", "Address")),
    unwrap="payload",
)
