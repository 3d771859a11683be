# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""DELETE /rest/address/{uuid}"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import model
from trunkline.operation import Operation, Param

DELETE_ADDRESS: Operation[Any] = Operation(
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
)
