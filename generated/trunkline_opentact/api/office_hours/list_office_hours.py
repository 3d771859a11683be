# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/account/office_hours"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.office_hours import OfficeHours

LIST_OFFICE_HOURS: Operation[list[OfficeHours]] = Operation(
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
    evidence="listed",
)
