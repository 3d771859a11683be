# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAvailableRegulations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_available_regulations_response import GetAvailableRegulationsResponse

GET_AVAILABLE_REGULATIONS: Operation[GetAvailableRegulationsResponse] = Operation(
    id="getAvailableRegulations",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAvailableRegulations",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR, required=True),
        Param("phone_category_name", "phone_category_name", "body", c.STR, required=True),
        Param("phone_region_code", "phone_region_code", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_available_regulations_response", "GetAvailableRegulationsResponse"
    ),
    body="form",
)
