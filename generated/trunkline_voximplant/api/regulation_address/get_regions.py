# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetRegions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_regions_response import GetRegionsResponse

GET_REGIONS: Operation[GetRegionsResponse] = Operation(
    id="getRegions",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetRegions",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR, required=True),
        Param("phone_category_name", "phone_category_name", "body", c.STR, required=True),
        Param("city_name", "city_name", "body", c.STR),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_regions_response", "GetRegionsResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
