# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetPhoneNumberRegions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_phone_number_regions_response import GetPhoneNumberRegionsResponse

GET_PHONE_NUMBER_REGIONS: Operation[GetPhoneNumberRegionsResponse] = Operation(
    id="getPhoneNumberRegions",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetPhoneNumberRegions",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR, required=True),
        Param("phone_category_name", "phone_category_name", "body", c.STR, required=True),
        Param("country_state", "country_state", "body", c.STR),
        Param("omit_empty", "omit_empty", "body", c.BOOL),
        Param("phone_region_id", "phone_region_id", "body", c.INT),
        Param("phone_region_name", "phone_region_name", "body", c.STR),
        Param("phone_region_code", "phone_region_code", "body", c.STR),
        Param(
            "locale",
            "locale",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.phone_number_locale", "PhoneNumberLocale"),
        ),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_phone_number_regions_response", "GetPhoneNumberRegionsResponse"
    ),
    body="form",
)
