# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetNewPhoneNumbers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_new_phone_numbers_response import GetNewPhoneNumbersResponse

GET_NEW_PHONE_NUMBERS: Operation[GetNewPhoneNumbersResponse] = Operation(
    id="getNewPhoneNumbers",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetNewPhoneNumbers",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR),
        Param("phone_category_name", "phone_category_name", "body", c.STR),
        Param("phone_region_id", "phone_region_id", "body", c.INT),
        Param("country_state", "country_state", "body", c.STR),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param(
            "phone_number_mask", "phone_number_mask", "body", phone.PhoneCodec("digits", instead="pattern"), hidden=True
        ),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_new_phone_numbers_response", "GetNewPhoneNumbersResponse"),
    body="form",
    groups=(Group(("country_code", "phone_category_name", "phone_region_id"), 0, 3, together=True),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
