# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetResourcePrice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_resource_price_response import GetResourcePriceResponse

GET_RESOURCE_PRICE: Operation[GetResourcePriceResponse] = Operation(
    id="getResourcePrice",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetResourcePrice",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param(
            "resource_type",
            "resource_type",
            "body",
            c.ListCodec(enums.EnumCodec("trunkline_voximplant.models.resource_type", "ResourceType"), separator=";"),
        ),
        Param("price_group_id", "price_group_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("price_group_name", "price_group_name", "body", c.STR),
        Param("resource_param", "resource_param", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_resource_price_response", "GetResourcePriceResponse"),
    body="form",
)
