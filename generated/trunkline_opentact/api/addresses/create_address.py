# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/address"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.address import Address

CREATE_ADDRESS: Operation[Address] = Operation(
    id="createAddress",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/address",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("name", "name", "body", c.STR, required=True, hidden=True),
        Param("is_physical", "is_physical", "body", c.BOOL, required=True),
        Param("is_billing", "is_billing", "body", c.BOOL, required=True),
        Param("is_shipping", "is_shipping", "body", c.BOOL, required=True),
        Param("address1", "address1", "body", c.STR, required=True, hidden=True),
        Param("zip_code", "zip_code", "body", c.STR, required=True, hidden=True),
        Param("city", "city", "body", c.STR, required=True, hidden=True),
        Param("country", "country", "body", c.STR, required=True),
        Param("address2", "address2", "body", c.STR, hidden=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.address", "Address"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
