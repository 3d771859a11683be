# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/dict/tz"""

from __future__ import annotations

from typing import Any

from trunkline import codec as c
from trunkline import model
from trunkline.operation import Operation

LIST_TIME_ZONES: Operation[Any] = Operation(
    id="listTimeZones",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/dict/tz",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.time_zone", "TimeZone")),
    unwrap="payload",
)
