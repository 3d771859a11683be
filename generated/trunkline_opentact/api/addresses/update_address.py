# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/address/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.address import Address

UPDATE_ADDRESS: Operation[Address] = Operation(
    id="updateAddress",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/address/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR, hidden=True),
        Param("is_physical", "is_physical", "body", c.BOOL),
        Param("is_billing", "is_billing", "body", c.BOOL),
        Param("is_shipping", "is_shipping", "body", c.BOOL),
        Param("address1", "address1", "body", c.STR, hidden=True),
        Param("address2", "address2", "body", c.STR, hidden=True),
        Param("zip_code", "zip_code", "body", c.STR, hidden=True),
        Param("city", "city", "body", c.STR, hidden=True),
        Param("country", "country", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_opentact.models.address", "Address"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
