# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sip/app"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_control_app import SipControlApp

CREATE_SIP_CONTROL_APP: Operation[SipControlApp] = Operation(
    id="createSipControlApp",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sip/app",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("name", "name", "body", c.STR, required=True),
        Param("product", "product", "body", c.INT, required=True),
        Param(
            "class4_ingress_trunk_settings",
            "class4_ingress_trunk_settings",
            "body",
            model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings"),
            required=True,
        ),
        Param(
            "class4_egress_trunk_settings",
            "class4_egress_trunk_settings",
            "body",
            model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings"),
            required=True,
        ),
        Param("is_active", "is_active", "body", c.BOOL),
        Param("webhook_url", "webhook_url", "body", c.STR),
        Param(
            "webhook_method",
            "webhook_method",
            "body",
            enums.EnumCodec("trunkline_opentact.models.http_method", "HttpMethod"),
        ),
        Param("webhook_request_timeout", "webhook_request_timeout", "body", c.IntCodec(minimum=0)),
        Param("call_flow_url", "call_flow_url", "body", c.STR),
        Param(
            "call_flow_method",
            "call_flow_method",
            "body",
            enums.EnumCodec("trunkline_opentact.models.http_method", "HttpMethod"),
        ),
        Param("call_flow_request_timeout", "call_flow_request_timeout", "body", c.IntCodec(minimum=0)),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_control_app", "SipControlApp"),
    body="json",
    unwrap="payload",
    evidence="listed",
)
