# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetWABPhoneNumbers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_wab_phone_numbers_response import GetWABPhoneNumbersResponse

GET_WAB_PHONE_NUMBERS: Operation[GetWABPhoneNumbersResponse] = Operation(
    id="getWabPhoneNumbers",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetWABPhoneNumbers",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "wab_phone_number",
            "wab_phone_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            hidden=True,
        ),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("country_code", "country_code", "body", c.STR),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_wab_phone_numbers_response", "GetWABPhoneNumbersResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 0, 1),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
