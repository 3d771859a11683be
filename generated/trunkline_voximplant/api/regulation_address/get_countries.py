# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetCountries"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_countries_response import GetCountriesResponse

GET_COUNTRIES: Operation[GetCountriesResponse] = Operation(
    id="getCountries",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetCountries",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("country_code", "country_code", "body", c.STR),),
    result=model.ModelCodec("trunkline_voximplant.models.get_countries_response", "GetCountriesResponse"),
    body="form",
)
