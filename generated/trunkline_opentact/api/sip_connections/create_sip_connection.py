# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/sip/connection"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_connection import SipConnection

CREATE_SIP_CONNECTION: Operation[SipConnection] = Operation(
    id="createSipConnection",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/sip/connection",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("name", "name", "body", c.StrCodec(min_length=1, max_length=255), required=True),
        Param("port", "port", "body", c.IntCodec(minimum=1024, maximum=65535), required=True),
        Param("product", "product", "body", c.IntCodec(minimum=1, maximum=1024), required=True),
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
        Param("ip", "ip", "body", c.StrCodec(min_length=7, max_length=15), hidden=True),
        Param("hostname", "hostname", "body", c.STR),
        Param("is_active", "is_active", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_connection", "SipConnection"),
    body="json",
    unwrap="payload",
)
