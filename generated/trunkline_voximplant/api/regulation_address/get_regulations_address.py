# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetRegulationsAddress"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_regulations_address_response import GetRegulationsAddressResponse

GET_REGULATIONS_ADDRESS: Operation[GetRegulationsAddressResponse] = Operation(
    id="getRegulationsAddress",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetRegulationsAddress",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR),
        Param("phone_category_name", "phone_category_name", "body", c.STR),
        Param("phone_region_code", "phone_region_code", "body", c.STR),
        Param("regulation_address_id", "regulation_address_id", "body", c.INT),
        Param("verified", "verified", "body", c.BOOL),
        Param("in_progress", "in_progress", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_regulations_address_response", "GetRegulationsAddressResponse"
    ),
    body="form",
)
