# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/dict/tz"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.time_zone import TimeZone

LIST_TIME_ZONES: Operation[list[TimeZone]] = Operation(
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
    evidence="listed",
)
