# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetPhoneNumberCountryStates"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_phone_number_country_states_response import GetPhoneNumberCountryStatesResponse

GET_PHONE_NUMBER_COUNTRY_STATES: Operation[GetPhoneNumberCountryStatesResponse] = Operation(
    id="getPhoneNumberCountryStates",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetPhoneNumberCountryStates",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR, required=True),
        Param("phone_category_name", "phone_category_name", "body", c.STR),
        Param("country_state", "country_state", "body", c.STR),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_phone_number_country_states_response", "GetPhoneNumberCountryStatesResponse"
    ),
    body="form",
)
