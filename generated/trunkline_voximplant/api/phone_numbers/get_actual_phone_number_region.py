# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetActualPhoneNumberRegion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_actual_phone_number_region_response import GetActualPhoneNumberRegionResponse

GET_ACTUAL_PHONE_NUMBER_REGION: Operation[GetActualPhoneNumberRegionResponse] = Operation(
    id="getActualPhoneNumberRegion",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetActualPhoneNumberRegion",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR, required=True),
        Param("phone_category_name", "phone_category_name", "body", c.STR, required=True),
        Param("phone_region_id", "phone_region_id", "body", c.INT, required=True),
        Param("country_state", "country_state", "body", c.STR),
        Param(
            "locale",
            "locale",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.phone_number_locale", "PhoneNumberLocale"),
        ),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_actual_phone_number_region_response", "GetActualPhoneNumberRegionResponse"
    ),
    body="form",
)
