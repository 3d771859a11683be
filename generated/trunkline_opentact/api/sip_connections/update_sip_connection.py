# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/sip/connection/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_connection import SipConnection

UPDATE_SIP_CONNECTION: Operation[SipConnection] = Operation(
    id="updateSipConnection",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/sip/connection/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.StrCodec(min_length=1, max_length=255)),
        Param("ip", "ip", "body", c.StrCodec(min_length=7, max_length=15), hidden=True),
        Param("port", "port", "body", c.IntCodec(minimum=1024, maximum=65535)),
        Param("hostname", "hostname", "body", c.STR),
        Param("is_active", "is_active", "body", c.BOOL),
        Param("product", "product", "body", c.IntCodec(minimum=1, maximum=1024)),
        Param("shaken_verify_policy", "shaken_verify_policy", "body", c.IntCodec(minimum=0, maximum=3)),
        Param(
            "shaken_minimum_accepted_attest_lvl",
            "shaken_minimum_accepted_attest_lvl",
            "body",
            enums.EnumCodec("trunkline_opentact.models.attest_level", "AttestLevel"),
        ),
        Param(
            "class4_ingress_trunk_settings",
            "class4_ingress_trunk_settings",
            "body",
            model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings"),
        ),
        Param(
            "class4_egress_trunk_settings",
            "class4_egress_trunk_settings",
            "body",
            model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings"),
        ),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_connection", "SipConnection"),
    body="json",
    unwrap="payload",
)
