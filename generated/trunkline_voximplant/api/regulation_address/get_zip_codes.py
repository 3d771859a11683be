# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetZIPCodes"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_zip_codes_response import GetZIPCodesResponse

GET_ZIP_CODES: Operation[GetZIPCodesResponse] = Operation(
    id="getZipCodes",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetZIPCodes",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR, required=True),
        Param("phone_region_code", "phone_region_code", "body", c.STR),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_zip_codes_response", "GetZIPCodesResponse"),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
