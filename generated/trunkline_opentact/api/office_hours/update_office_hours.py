# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/account/office_hours/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.office_hours import OfficeHours

UPDATE_OFFICE_HOURS: Operation[OfficeHours] = Operation(
    id="updateOfficeHours",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/account/office_hours/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.STR),
        Param(
            "type_", "type", "body", enums.EnumCodec("trunkline_opentact.models.office_hours_type", "OfficeHoursType")
        ),
        Param("day_of_week", "dow", "body", enums.EnumCodec("trunkline_opentact.models.day_of_week", "DayOfWeek")),
        Param("time_from", "time_from", "body", c.FLOAT),
        Param("time_to", "time_to", "body", c.FLOAT),
    ),
    result=model.ModelCodec("trunkline_opentact.models.office_hours", "OfficeHours"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
