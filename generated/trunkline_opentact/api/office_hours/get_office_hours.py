# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/account/office_hours/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.office_hours import OfficeHours

GET_OFFICE_HOURS: Operation[OfficeHours] = Operation(
    id="getOfficeHours",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/account/office_hours/{uuid}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.office_hours", "OfficeHours"),
    unwrap="payload",
    evidence="listed",
)
