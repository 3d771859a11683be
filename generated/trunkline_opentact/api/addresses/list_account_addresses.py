# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/address/account"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.address import Address

LIST_ACCOUNT_ADDRESSES: Operation[list[Address]] = Operation(
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
    evidence="listed",
)
