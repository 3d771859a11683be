# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetPhoneNumberCategories"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_phone_number_categories_response import GetPhoneNumberCategoriesResponse

GET_PHONE_NUMBER_CATEGORIES: Operation[GetPhoneNumberCategoriesResponse] = Operation(
    id="getPhoneNumberCategories",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetPhoneNumberCategories",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.ListCodec(c.STR, separator=";")),
        Param(
            "sandbox", "sandbox", "body", enums.EnumCodec("trunkline_voximplant.models.sandbox_filter", "SandboxFilter")
        ),
        Param(
            "locale",
            "locale",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.phone_number_locale", "PhoneNumberLocale"),
        ),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_phone_number_categories_response", "GetPhoneNumberCategoriesResponse"
    ),
    body="form",
)
