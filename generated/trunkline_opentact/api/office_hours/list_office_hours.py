# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/account/office_hours"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import enums, model
from trunkline.operation import Operation, Param

LIST_OFFICE_HOURS: Operation[Any] = Operation(
    id="listOfficeHours",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/account/office_hours",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("day_of_week", "dow", "query", enums.EnumCodec("trunkline_opentact.models.day_of_week", "DayOfWeek")),
    ),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.office_hours", "OfficeHours")),
    unwrap="payload",
)
