# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/account/office_hours"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.office_hours import OfficeHours

CREATE_OFFICE_HOURS: Operation[OfficeHours] = Operation(
    id="createOfficeHours",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/account/office_hours",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "type_",
            "type",
            "body",
            enums.EnumCodec("trunkline_opentact.models.office_hours_type", "OfficeHoursType"),
            required=True,
        ),
        Param(
            "day_of_week",
            "dow",
            "body",
            enums.EnumCodec("trunkline_opentact.models.day_of_week", "DayOfWeek"),
            required=True,
        ),
        Param("time_from", "time_from", "body", c.FLOAT, required=True),
        Param("time_to", "time_to", "body", c.FLOAT, required=True),
        Param("name", "name", "body", c.STR),
    ),
    result=model.ModelCodec("trunkline_opentact.models.office_hours", "OfficeHours"),
    body="json",
    unwrap="payload",
)
