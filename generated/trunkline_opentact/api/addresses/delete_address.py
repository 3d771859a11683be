# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/address/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.address import Address

DELETE_ADDRESS: Operation[Address] = Operation(
    id="deleteAddress",
    vendor="opentact",
    method="DELETE",
    origin="https://api.opentact.org",
    path="/rest/address/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.address", "Address"),
    unwrap="payload",
    evidence="listed",
)
