# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/LinkregulationAddress"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.linkregulation_address_response import LinkregulationAddressResponse

LINK_REGULATION_ADDRESS: Operation[LinkregulationAddressResponse] = Operation(
    id="linkRegulationAddress",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/LinkregulationAddress",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("regulation_address_id", "regulation_address_id", "body", c.INT, required=True),
        Param("phone_id", "phone_id", "body", c.INT),
        Param(
            "phone_number",
            "phone_number",
            "body",
            phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")),
            hidden=True,
        ),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.linkregulation_address_response", "LinkregulationAddressResponse"
    ),
    body="form",
    groups=(Group(("phone_id", "phone_number"), 1, 1),),
)
