# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetSubscriptionPrice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_subscription_price_response import GetSubscriptionPriceResponse

GET_SUBSCRIPTION_PRICE: Operation[GetSubscriptionPriceResponse] = Operation(
    id="getSubscriptionPrice",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetSubscriptionPrice",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("subscription_template_id", "subscription_template_id", "body", c.ListCodec(c.INT, separator=";")),
        Param(
            "subscription_template_type",
            "subscription_template_type",
            "body",
            enums.EnumCodec("trunkline_voximplant.models.subscription_kind", "SubscriptionKind"),
        ),
        Param("subscription_template_name", "subscription_template_name", "body", c.STR),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_subscription_price_response", "GetSubscriptionPriceResponse"
    ),
    body="form",
)

PAGES = Pages("offset", "offset", ("result",), limit="count")
